import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CsrGraph } from '../../src/metrics/csr.ts';
import { HARMONIC } from '../../src/metrics/harmonic.ts';
import { computeMetric } from '../../src/metrics/metric.ts';
import { plainPaths } from '../support/plain-paths.ts';
import { graphOf, graphs, path, star } from '../support/small-graphs.ts';

const harmonic = (graph: CsrGraph, weighted = false): number[] => [
  ...computeMetric(HARMONIC, graph, { weighted }).values,
];

describe('harmonic closeness', () => {
  test('of a path and a star, by hand', () => {
    expect(harmonic(graphOf(3, path(3)))).toEqual([0.75, 1, 0.75]);
    const leaf = (1 + 3 / 2) / 4;
    expect(harmonic(graphOf(5, star(5)))).toEqual([1, leaf, leaf, leaf, leaf]);
  });

  test('of nobody, one, a pair, and of those without ties', () => {
    expect(harmonic(graphOf(0, []))).toEqual([]);
    expect(harmonic(graphOf(1, []))).toEqual([0]);
    expect(harmonic(graphOf(2, [[0, 1]]))).toEqual([1, 1]);
    expect(harmonic(graphOf(3, [[0, 1]]))).toEqual([0.5, 0.5, 0]);
  });

  test('takes ties as long as 1 / strength where they weigh', () => {
    const values = harmonic(graphOf(4, star(4), [2, 2, 4]), true);
    expect(values[0]).toBeCloseTo((2 + 2 + 4) / 3, 12);
    expect(values[1]).toBeCloseTo((2 + 1 + 4 / 3) / 3, 12);
    expect(values[3]).toBeCloseTo((4 + 4 / 3 + 4 / 3) / 3, 12);
  });

  test.each([
    { weighted: false, lengths: 'equal' },
    { weighted: true, lengths: '1/strength' },
  ] as const)('is that of the definition with lengths $lengths', ({ weighted, lengths }) => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const values = harmonic(graph, weighted);
        for (const [v, row] of plainPaths(graph, lengths).distances.entries()) {
          const sum = row.reduce((total, d, u) => (u === v ? total : total + 1 / d), 0);
          expect(values[v]).toBeCloseTo(sum / Math.max(1, graph.order - 1), 12);
        }
      }),
      { numRuns: 500 },
    );
  });
});
