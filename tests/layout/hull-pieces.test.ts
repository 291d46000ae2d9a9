import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hullPieces } from '../../src/layout/hull-pieces.ts';

type Place = readonly [x: number, y: number];

const pieces = (
  places: readonly Place[],
  members: readonly number[],
  ties: readonly (readonly [number, number])[],
) =>
  hullPieces({
    x: places.map(([x]) => x),
    y: places.map(([, y]) => y),
    inside: places.map((_, i) => Number(members.includes(i))),
    ties,
    margin: 5,
  });

const triangles = (all: ReturnType<typeof pieces>) => all.filter((piece) => piece.length === 3);

/** A hub and four leaves round it. */
const STAR: readonly Place[] = [
  [0, 0],
  [100, 0],
  [0, 100],
  [-100, 0],
  [0, -100],
];
const SPOKES = [1, 2, 3, 4].map((leaf) => [0, leaf] as const);

const twiceArea = (places: readonly Place[], [a, b, c]: readonly number[]): number => {
  const [[ax, ay], [bx, by], [cx, cy]] = [places[a!]!, places[b!]!, places[c!]!];
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
};

describe('the area of a group', () => {
  test('holds its ties, and what lies between neighbouring ties', () => {
    const all = pieces(STAR, [0, 1, 2, 3, 4], SPOKES);
    expect(all.filter((piece) => piece.length === 2)).toEqual(SPOKES);
    expect(triangles(all).map((t) => t.toSorted().join(''))).toEqual(['012', '023', '034', '014']);
  });

  test('leaves out what a stranger stands in, or near the edge of', () => {
    for (const stranger of [
      [30, 30],
      [52, 52],
    ] as const) {
      const all = pieces([...STAR, stranger], [0, 1, 2, 3, 4], SPOKES);
      expect(triangles(all).length).toBe(3);
      expect(triangles(all).some((t) => t.includes(1) && t.includes(2))).toBe(false);
    }
    expect(triangles(pieces([...STAR, [60, 60]], [0, 1, 2, 3, 4], SPOKES)).length).toBe(4);
  });

  test('does not bend the long way round', () => {
    const all = pieces(STAR.slice(0, 3), [0, 1, 2], SPOKES.slice(0, 2));
    expect(triangles(all).length).toBe(1);
  });

  test('is nothing without ties', () => {
    expect(pieces(STAR, [0, 1], [])).toEqual([]);
  });

  test('never holds a stranger between its ties, and all its triangles turn one way', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 4, maxLength: 25 }), fc.nat(), (places, seed) => {
        const members = places.map((_, i) => i).filter((i) => (i * 7 + seed) % 3 > 0);
        const ties = members
          .slice(1)
          .map((m, i) => [members[(i * i + seed) % (i + 1)]!, m] as const);
        const all = triangles(pieces(places, members, ties));
        for (const [a, b, c] of all) {
          expect(twiceArea(places, [a!, b!, c!])).toBeGreaterThan(0);
          for (const [p] of places.entries()) {
            const within = [
              [a!, b!, p],
              [b!, c!, p],
              [c!, a!, p],
            ].every((side) => twiceArea(places, side) > 0);
            if (within) expect(members).toContain(p);
          }
        }
      }),
    );
  });
});
