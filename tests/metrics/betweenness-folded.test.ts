import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BETWEENNESS } from '../../src/metrics/betweenness.ts';
import { EDGE_BETWEENNESS } from '../../src/metrics/edge-betweenness.ts';
import { computeMetric } from '../../src/metrics/metric.ts';
import { plainPaths } from '../support/plain-paths.ts';
import { graphs } from '../support/small-graphs.ts';

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
