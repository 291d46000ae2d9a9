import { describe, expect, test } from 'vitest';
import { sumTieDependencies, sumVertexDependencies } from '../../src/metrics/betweenness-sums.ts';
import { finish } from '../../src/metrics/metric.ts';
import { allocatedBytes } from '../support/allocated-bytes.ts';
import { thickRing } from '../support/small-graphs.ts';

const LIMIT = 64 * 1024 * 1024;

describe('of 100,000 vertices and 400,000 ties, the graph itself and one batch of sources take', () => {
  const kinds = [
    { name: 'betweenness', sum: sumVertexDependencies, weighted: false },
    { name: 'weighted betweenness', sum: sumVertexDependencies, weighted: true },
    { name: 'betweenness of ties', sum: sumTieDependencies, weighted: false },
    { name: 'weighted betweenness of ties', sum: sumTieDependencies, weighted: true },
  ];
  test.each(kinds)('less than 64 MB for $name', ({ sum, weighted }) => {
    let inGraph = 0;
    const bytes = allocatedBytes(() => {
      let graph = thickRing(9);
      inGraph = allocatedBytes(() => {
        graph = thickRing(100_000);
      });
      // More parts than batches: the first part is a single batch.
      finish(sum(graph, { weighted }, [0, graph.order]));
    });
    expect(inGraph).toBeGreaterThan(12_000_000);
    expect(bytes).toBeGreaterThan(inGraph + 10_000_000);
    expect(bytes).toBeLessThan(LIMIT);
  });
});
