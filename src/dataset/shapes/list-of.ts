import type { Shape } from './shape.ts';

/** The longest list of a dataset. */
export const MAX_LIST = 100_000;

/** A list whose items all have one shape, with at least `least` of them. */
export function listOf(item: Shape, least = 0): Shape {
  return {
    schema: { type: 'array', items: item.schema, minItems: least, maxItems: MAX_LIST },
    check: (value, path, report) => {
      if (!Array.isArray(value)) {
        report(path, 'is not a list', value);
        return;
      }
      if (value.length < least) report(path, `has fewer than ${least} items`, value);
      // A list beyond the limit is reported with the limits, and not looked into.
      if (value.length > MAX_LIST) return;
      for (const [i, one] of value.entries()) item.check(one, `${path}[${i}]`, report);
    },
  };
}
