import type { Shape } from './shape.ts';

/** A whole number from `least` up. */
export function wholeNumber(least: number): Shape {
  return {
    schema: { type: 'integer', minimum: least },
    check: (value, path, report) => {
      if (Number.isSafeInteger(value) && Number(value) >= least) return;
      report(path, `is not a whole number from ${least} up`, value);
    },
  };
}

/** A number between two, both included. */
export function numberBetween(least: number, most: number): Shape {
  return {
    schema: { type: 'number', minimum: least, maximum: most },
    check: (value, path, report) => {
      if (typeof value === 'number' && value >= least && value <= most) return;
      report(path, `is not a number from ${least} to ${most}`, value);
    },
  };
}

/** Exactly one of the given numbers or truth values. */
export function oneOfValues(values: readonly (number | boolean)[]): Shape {
  return {
    schema: { enum: values },
    check: (value, path, report) => {
      if (values.some((known) => known === value)) return;
      report(path, `is not ${values.join(' or ')}`, value);
    },
  };
}

/** True or false. */
export const TRUTH_VALUE: Shape = {
  schema: { type: 'boolean' },
  check: (value, path, report) => {
    if (typeof value !== 'boolean') report(path, 'is not true or false', value);
  },
};
