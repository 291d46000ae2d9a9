import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranksOfValues, sameValue } from '../../src/metrics/ranks.ts';

const ranks = (...values: number[]): number[] => [...ranksOfValues(Float64Array.from(values))];

test('equal values share a rank, and the next counts them all', () => {
  expect(ranks(3, 5, 3, 1)).toEqual([2, 1, 2, 4]);
});

test('values that differ only by rounding are equal', () => {
  expect(sameValue(0.1 + 0.2, 0.3)).toBe(true);
  expect(sameValue(0.3, 0.3 + 1e-9)).toBe(false);
  expect(ranks(0.1 + 0.2, 0.3)).toEqual([1, 1]);
});

test('an undefined value has no rank and counts for nobody', () => {
  expect(ranks(Number.NaN, 2, Number.NaN, 3)).toEqual([0, 2, 0, 1]);
  expect(ranks()).toEqual([]);
});

test('a rank is one more than how many are higher', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -4, max: 9 })), (list) => {
      expect(ranks(...list)).toEqual(list.map((v) => 1 + list.filter((w) => w > v).length));
    }),
  );
});
