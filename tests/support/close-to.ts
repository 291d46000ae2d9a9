/** Numbers as a reference has them: `null` where one is undefined. */
export type ReferenceNumbers = readonly (number | null)[];

/** Largest difference of two equal numbers, as a share of the expected one. */
const RELATIVE = 1e-9;
/** The same near zero, where a share means nothing. */
const ABSOLUTE = 1e-12;

/** Whether a number is the expected one to 1e-9; NaN is the undefined one. */
export function isCloseTo(got: number | undefined, expected: number | null): boolean {
  if (got === undefined) return false;
  if (expected === null || Number.isNaN(expected)) return Number.isNaN(got);
  if (got === expected) return true;
  return Math.abs(got - expected) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(expected));
}

/** Where numbers are not the expected ones, as sentences; empty where they all are. */
export function differences(
  got: ArrayLike<number>,
  expected: ArrayLike<number | null>,
  name: (index: number) => string = String,
): readonly string[] {
  if (got.length !== expected.length) return [`${got.length} values, not ${expected.length}`];
  return Array.from(got).flatMap((value, index) =>
    isCloseTo(value, expected[index] ?? null)
      ? []
      : [`${name(index)} has ${value}, not ${expected[index] ?? 'undefined'}`],
  );
}

/** Groups by the order they are first met in, so that two partitions can be compared. */
export function partition(groups: ArrayLike<number | null>): readonly number[] {
  const numbers = new Map<number | null, number>();
  return Array.from(groups, (group) => {
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    return numbers.get(group) ?? 0;
  });
}
