import { expect, test } from 'vitest';
import {
  LARGEST_RADIUS,
  largestValue,
  markRadius,
  markScale,
  SMALLEST_RADIUS,
} from '../../src/view/mark-size.ts';

test('areas follow values, down to the smallest that can be seen', () => {
  expect(markRadius(26, 26)).toBe(LARGEST_RADIUS);
  expect(markRadius(6.5, 26)).toBe(LARGEST_RADIUS / 2);
  expect(markRadius(0.001, 26)).toBe(SMALLEST_RADIUS);
  for (const value of [0, -1, NaN]) expect(markRadius(value, 26)).toBe(SMALLEST_RADIUS);
  expect(markRadius(3, 0)).toBe(SMALLEST_RADIUS);
});

test('marks shrink on small plates and never grow', () => {
  expect(markScale(1056, 650)).toBe(1);
  expect(markScale(3000, 2000)).toBe(1);
  expect(markScale(390, 330)).toBeLessThan(0.7);
  expect(markScale(390, 330)).toBeGreaterThan(0.5);
});

test('the largest of no values is 0', () => {
  expect(largestValue(undefined)).toBe(0);
  expect(
    largestValue(
      new Map([
        ['a', 2],
        ['b', 5],
      ]),
    ),
  ).toBe(5);
});
