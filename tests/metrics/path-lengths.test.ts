import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../src/metrics/metric.ts';
import { pathLengths } from '../../src/metrics/path-lengths.ts';
import { plainPaths } from '../support/plain-paths.ts';
import { cycle, graphOf, graphs, path, star } from '../support/small-graphs.ts';

describe('lengths of paths', () => {
  test('of a path, a star and a cycle, by hand', () => {
    const lengthsOf = (n: number, pairs: (readonly [number, number])[]) =>
      finish(pathLengths(graphOf(n, pairs)));
    expect(lengthsOf(4, path(4))).toEqual({ average: 10 / 6, diameter: 3, connectedPairs: 6 });
    expect(lengthsOf(5, star(5))).toEqual({ average: 16 / 10, diameter: 2, connectedPairs: 10 });
    expect(lengthsOf(6, cycle(6))).toEqual({ average: 9 / 5, diameter: 3, connectedPairs: 15 });
  });

  test('are undefined where no two are connected', () => {
    const none = { average: Number.NaN, diameter: Number.NaN, connectedPairs: 0 };
    for (const n of [0, 1, 4]) expect(finish(pathLengths(graphOf(n, [])))).toEqual(none);
  });

  test('are those between all pairs that have a path', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { distances } = plainPaths(graph, 'equal');
        const finite = distances.flatMap((row, v) =>
          row.filter((distance, u) => u > v && distance < Infinity),
        );
        fc.pre(finite.length > 0);
        const found = finish(pathLengths(graph));
        expect(found.connectedPairs).toBe(finite.length);
        expect(found.diameter).toBe(Math.max(...finite));
        expect(found.average).toBeCloseTo(finite.reduce((a, b) => a + b, 0) / finite.length, 12);
      }),
      { numRuns: 500 },
    );
  });
});
