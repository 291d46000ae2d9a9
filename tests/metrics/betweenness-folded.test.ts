import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BETWEENNESS } from '../../src/metrics/betweenness.ts';
import { EDGE_BETWEENNESS } from '../../src/metrics/edge-betweenness.ts';
import type { CsrGraph } from '../../src/metrics/csr.ts';
import { computeMetric } from '../../src/metrics/metric.ts';
import { plainPaths } from '../support/plain-paths.ts';
import { graphOf, graphs, relabelled } from '../support/small-graphs.ts';

const kinds = [
  { weighted: false, lengths: 'equal' },
  { weighted: true, lengths: '1/strength' },
] as const;

describe.each(kinds)('on the folded graph, with lengths $lengths', ({ weighted, lengths }) => {
  test('betweenness is that of the definition', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const pairs = Math.max(1, (graph.order - 1) * (graph.order - 2));
        const { values } = computeMetric(BETWEENNESS, graph, { weighted });
        const { vertices } = plainPaths(graph, lengths);
        vertices.forEach((sum, v) => expect(values[v]).toBeCloseTo(sum / pairs, 12));
      }),
      { numRuns: 1000 },
    );
  });

  test('betweenness of ties is that of the definition', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const pairs = graph.order * (graph.order - 1);
        const { values } = computeMetric(EDGE_BETWEENNESS, graph, { weighted });
        const { ties } = plainPaths(graph, lengths);
        ties.forEach((sum, tie) => expect(values[tie]).toBeCloseTo(sum / pairs, 12));
      }),
      { numRuns: 1000 },
    );
  });
});

/** What follows from the definition, to the last digits or exactly. */
describe('betweenness, plain and weighted', () => {
  const values = (graph: CsrGraph, weighted: boolean): Float64Array =>
    computeMetric(BETWEENNESS, graph, { weighted }).values;

  test('does not change when vertices are numbered in another order', () => {
    const shuffled = graphs.chain((graph) => {
      const names = Array.from({ length: graph.order }, (_, v) => v);
      return fc.tuple(
        fc.constant(graph),
        fc.shuffledSubarray(names, { minLength: graph.order }),
        fc.boolean(),
      );
    });
    fc.assert(
      fc.property(shuffled, ([graph, names, weighted]) => {
        const before = values(graph, weighted);
        const after = values(relabelled(graph, names), weighted);
        before.forEach((value, v) => expect(after[names[v]!]).toBeCloseTo(value, 12));
      }),
    );
  });

  test('of leaves and of those alone is exactly 0', () => {
    fc.assert(
      fc.property(graphs, fc.boolean(), (graph, weighted) => {
        values(graph, weighted).forEach((value, v) => {
          if (graph.offsets[v + 1]! - graph.offsets[v]! < 2) expect(value).toBe(0);
        });
      }),
    );
  });

  test('is the same where all ties weigh alike', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 7 }), (graph, strength) => {
        const alike = { ...graph, strengths: graph.strengths.map(() => strength) };
        const weighted = values(alike, true);
        values(graph, false).forEach((value, v) => expect(weighted[v]).toBeCloseTo(value, 12));
      }),
    );
  });

  test('takes rounded sums of equal lengths for equal', () => {
    // From 0 to 4 by lengths of 1/2, 1/4 and 1/12 or by 1/2 and 1/3.
    const pairs = [
      [0, 1],
      [1, 2],
      [2, 4],
      [0, 3],
      [3, 4],
    ] as const;
    expect(1 / 2 + 1 / 4 + 1 / 12).not.toBe(1 / 2 + 1 / 3);
    const both = values(graphOf(5, pairs, [2, 4, 12, 2, 3]), true);
    expect(both[3]).toBeCloseTo(1 / 2 / 6, 12);
    const shorter = values(graphOf(5, pairs, [2, 4, 12, 2, 3.000001]), true);
    expect(shorter[3]).toBeCloseTo(1 / 6, 12);
  });
});
