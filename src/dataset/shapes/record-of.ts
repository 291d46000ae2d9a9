import { isRecord } from '../dataset-json.ts';
import { memberPath } from '../report.ts';
import type { Shape } from './shape.ts';

/** A member of a record. Members are required unless marked otherwise. */
export interface Field extends Shape {
  readonly optional?: true;
}

/** A member that may be left out; null does not count as left out. */
export function optional(shape: Shape): Field {
  return { ...shape, optional: true };
}

/** An object with the given members. Members it does not know are left alone. */
export function recordOf(fields: Readonly<Record<string, Field>>): Shape {
  const entries = Object.entries(fields);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(entries.map(([name, field]) => [name, field.schema])),
      required: entries.filter(([, field]) => field.optional !== true).map(([name]) => name),
    },
    check: (value, path, report) => {
      if (!isRecord(value)) {
        report(path, 'is not an object', value);
        return;
      }
      for (const [name, field] of entries) {
        // Own members only: every object inherits a `constructor`.
        if (Object.hasOwn(value, name)) field.check(value[name], memberPath(path, name), report);
        else if (field.optional !== true) report(memberPath(path, name), 'is missing');
      }
    },
  };
}
