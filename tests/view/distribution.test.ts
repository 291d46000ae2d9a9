import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionOf } from '../../src/view/distribution.ts';

const of = (values: readonly number[]): ReturnType<typeof distributionOf> =>
  distributionOf(new Map(values.map((value, i) => [`e${i}`, value])));

test('the least, the middle, the most, and how many fall into each step', () => {
  expect(of([0, 1, 2, 24])).toMatchObject({ least: 0, median: 1.5, most: 24 });
  expect(of([0, 1, 2, 24])?.counts.slice(0, 3)).toEqual([1, 1, 1]);
  expect(of([0, 1, 2, 24])?.counts.at(-1)).toBe(1);
});

test('nothing is spread where all values are the same', () => {
  expect(of([])).toBeNull();
  expect(of([3, 3])).toBeNull();
});

test('every value is counted once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })),
      (values) => {
        const counts = of(values)?.counts;
        if (counts !== undefined) expect(counts.reduce((a, b) => a + b, 0)).toBe(values.length);
      },
    ),
  );
});
