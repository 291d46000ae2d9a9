import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrowMoves,
  DIRECTIONS,
  nearestInDirection,
} from '../../src/layout/nearest-in-direction.ts';

const points = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 40 }) }),
  {
    minLength: 1,
    maxLength: 60,
  },
);

/** Columns of marks on a wider field, as drawings have them. */
const columns = fc
  .array(
    fc.tuple(
      fc.double({ min: 0, max: 900, noNaN: true }),
      fc.double({ min: 0, max: 500, noNaN: true }),
      fc.integer({ min: 1, max: 8 }),
    ),
    {
      minLength: 1,
      maxLength: 15,
    },
  )
  .map((heads) =>
    heads.flatMap(([x, y, size]) => Array.from({ length: size }, (_, k) => ({ x, y: y + 18 * k }))),
  );

function movesOf(places: readonly { x: number; y: number }[]): ReturnType<typeof arrowMoves> {
  return arrowMoves(
    Float64Array.from(places, ({ x }) => x),
    Float64Array.from(places, ({ y }) => y),
  );
}

function reachable(to: Int32Array, from: number): Set<number> {
  const seen = new Set([from]);
  for (const i of seen)
    for (let d = 0; d < 4; d++) if (to[4 * i + d]! >= 0) seen.add(to[4 * i + d]!);
  return seen;
}

describe('arrow moves', () => {
  test.each([
    ['points of a lattice, some on the same spot', points],
    ['columns', columns],
  ])('reach every point from every other: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (places) => {
        const { to } = movesOf(places);
        for (let i = 0; i < places.length; i++) expect(reachable(to, i).size).toBe(places.length);
      }),
      { numRuns: 300 },
    );
  });

  test('lead to the nearest point in the direction of the arrow', () => {
    const cross = [
      { x: 0, y: 0 },
      { x: -10, y: 1 },
      { x: 12, y: 2 },
      { x: 1, y: -11 },
      { x: 2, y: 14 },
      { x: 30, y: 0 },
    ];
    const moves = movesOf(cross);
    expect(DIRECTIONS.map((direction) => nearestInDirection(moves, 0, direction))).toEqual([
      1, 2, 3, 4,
    ]);
    expect(nearestInDirection(moves, 5, 'right')).toBe(-1);
  });

  test('walk a column up and down', () => {
    const moves = movesOf([0, 1, 2, 3].map((k) => ({ x: 5, y: 18 * k })));
    expect(nearestInDirection(moves, 1, 'down')).toBe(2);
    expect(nearestInDirection(moves, 1, 'up')).toBe(0);
  });
});
