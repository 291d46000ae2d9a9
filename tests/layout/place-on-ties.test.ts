import { expect, test } from 'vitest';
import { placeOnTies } from '../../src/layout/place-on-ties.ts';

const none = new Float64Array(0);
const bare = { radius: 8, markX: none, markY: none, markRadius: none };

test('a sign stands in the middle of its tie', () => {
  expect([...placeOnTies({ ...bare, ties: Float64Array.of(0, 0, 100, 40) })]).toEqual([50, 20]);
});

test('a sign gives way to a mark and to a sign before it, and stays on its tie', () => {
  const request = {
    ...bare,
    ties: Float64Array.of(0, 0, 200, 0, 0, 5, 200, 5),
    markX: Float64Array.of(100),
    markY: Float64Array.of(0),
    markRadius: Float64Array.of(6),
  };
  const [x1, y1, x2, y2] = placeOnTies(request);
  expect([y1, y2]).toEqual([0, 5]);
  expect(Math.abs(x1! - 100)).toBeGreaterThan(14);
  expect(Math.abs(x2! - 100)).toBeGreaterThan(14);
  expect(Math.abs(x1! - x2!)).toBeGreaterThan(16);
});

test('a sign avoids crossings of ties', () => {
  const otherTies = Float64Array.of(100, -50, 100, 50);
  const [x] = placeOnTies({ ...bare, ties: Float64Array.of(0, 0, 200, 0), otherTies });
  expect(Math.abs(x! - 100)).toBeGreaterThan(8);
});

test('a tie too short for a sign has none', () => {
  const marks = {
    markX: Float64Array.of(0, 20),
    markY: Float64Array.of(0, 0),
    markRadius: Float64Array.of(5, 5),
  };
  const signs = placeOnTies({ ...bare, ...marks, ties: Float64Array.of(0, 0, 20, 0) });
  expect([...signs]).toEqual([NaN, NaN]);
});
