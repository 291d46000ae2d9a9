import type { Report } from '../report.ts';

/** A JSON Schema (2020-12) of one value. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value must be: a check that reports every fault, and the same said as JSON Schema. */
export interface Shape {
  readonly check: (value: unknown, path: string, report: Report) => void;
  readonly schema: JsonSchema;
}

/** A shape with a further rule on values that are already of that shape. */
export function withRule(shape: Shape, rule: Shape['check']): Shape {
  return {
    schema: shape.schema,
    check: (value, path, report) => {
      let sound = true;
      shape.check(value, path, (...fault) => {
        sound = false;
        report(...fault);
      });
      if (sound) rule(value, path, report);
    },
  };
}
