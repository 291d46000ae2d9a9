import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjacencyOf } from '../../src/layout/adjacency.ts';
import { crossingsBetween, fewestCrossings } from '../../src/layout/column-order.ts';
import { twoColumnsLayout } from '../../src/layout/two-columns-layout.ts';
import { segmentsCross } from '../../src/layout/segments.ts';
import { graphOf } from './graphs.ts';

const LEFT = [0, 1, 2, 3];
const RIGHT = [4, 5, 6, 7, 8];
const anyTies = fc.array(fc.tuple(fc.constantFrom(...LEFT), fc.constantFrom(...RIGHT)), {
  maxLength: 14,
});

describe('two columns', () => {
  test('crossings are those of the drawn lines', () => {
    fc.assert(
      fc.property(anyTies, (pairs) => {
        const graph = adjacencyOf(9, Int32Array.from(pairs.flat()));
        const ties = [...new Set(pairs.map(([a, b]) => `${a} ${b}`))].map((tie) => tie.split(' '));
        const ends = ties.map(([a, b]) => [Number(a), Number(b) - 4] as const);
        let crossing = 0;
        for (const [k, [a, b]] of ends.entries()) {
          for (const [c, d] of ends.slice(k + 1)) {
            if (a !== c && b !== d && segmentsCross(0, a, 1, b, 0, c, 1, d)) crossing++;
          }
        }
        expect(crossingsBetween(graph, LEFT, RIGHT)).toBe(crossing);
      }),
    );
  });

  test('the order kept crosses no more than the one given, and loses nobody', () => {
    fc.assert(
      fc.property(anyTies, (pairs) => {
        const graph = adjacencyOf(9, Int32Array.from(pairs.flat()));
        const [left, right] = fewestCrossings(graph, LEFT, RIGHT);
        expect(crossingsBetween(graph, left, right)).toBeLessThanOrEqual(
          crossingsBetween(graph, LEFT, RIGHT),
        );
        expect([...left].sort()).toEqual(LEFT);
        expect([...right].sort()).toEqual(RIGHT);
      }),
    );
  });

  test('a ladder given upside down is untangled; the untied stand last', () => {
    const pairs = [
      [0, 7],
      [1, 6],
      [2, 5],
    ] as const;
    const graph = adjacencyOf(9, Int32Array.from(pairs.flat()));
    const [left, right] = fewestCrossings(graph, LEFT, RIGHT);
    expect(crossingsBetween(graph, left, right)).toBe(0);
    expect(left.at(-1)).toBe(3);
    expect(right.slice(-2)).toEqual([4, 8]);
  });

  test('actors stand on the left with labels to the left, missions opposite', () => {
    const families = Float64Array.of(0, 1, 0, 1, 2, 2, 2, 2, 2);
    const { x, side } = twoColumnsLayout(
      { ...graphOf(9, [[0, 4]]), families },
      { width: 600, height: 400 },
    );
    for (const i of LEFT) expect([x[i]! < 300, side[i]]).toEqual([true, 1]);
    for (const i of RIGHT) expect([x[i]! > 300, side[i]]).toEqual([true, 0]);
  });
});
