import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOSENESS } from '../../src/metrics/closeness.ts';
import type { CsrGraph } from '../../src/metrics/csr.ts';
import { computeMetric } from '../../src/metrics/metric.ts';
import { plainPaths } from '../support/plain-paths.ts';
import { cycle, graphOf, graphs, path, star } from '../support/small-graphs.ts';

const closeness = (graph: CsrGraph, weighted = false): number[] => [
  ...computeMetric(CLOSENESS, graph, { weighted }).values,
];

describe('closeness', () => {
  test('of a path, a star and a cycle, by hand', () => {
    expect(closeness(graphOf(3, path(3)))).toEqual([2 / 3, 1, 2 / 3]);
    expect(closeness(graphOf(4, star(4)))).toEqual([1, 3 / 5, 3 / 5, 3 / 5]);
    expect(closeness(graphOf(5, cycle(5)))).toEqual(Array(5).fill(4 / 6));
  });

  test('of nobody, one, and of those without ties is 0', () => {
    expect(closeness(graphOf(0, []))).toEqual([]);
    expect(closeness(graphOf(1, []))).toEqual([0]);
    expect(closeness(graphOf(3, [[0, 1]]))).toEqual([1 / 2, 1 / 2, 0]);
  });

  test('takes ties as long as 1 / strength where they weigh', () => {
    // 0 –(1/2)– 1 –(1)– 2, and 0 –(1/4)– 3.
    const pairs = [
      [0, 1],
      [1, 2],
      [0, 3],
    ] as const;
    const values = closeness(graphOf(4, pairs, [2, 1, 4]), true);
    expect(values[0]).toBeCloseTo(3 / (0.5 + 1.5 + 0.25), 12);
    expect(values[3]).toBeCloseTo(3 / (0.25 + 0.75 + 1.75), 12);
  });

  test.each([
    { weighted: false, lengths: 'equal' },
    { weighted: true, lengths: '1/strength' },
  ] as const)('is that of the definition with lengths $lengths', ({ weighted, lengths }) => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const values = closeness(graph, weighted);
        for (const [v, row] of plainPaths(graph, lengths).distances.entries()) {
          const reached = row.filter((distance) => distance < Infinity);
          const others = reached.length - 1;
          const sum = reached.reduce((a, b) => a + b, 0);
          const expected = others === 0 ? 0 : (others / sum) * (others / (graph.order - 1));
          expect(values[v]).toBeCloseTo(expected, 12);
        }
      }),
      { numRuns: 500 },
    );
  });
});
