import { afterEach, describe, expect, test, vi } from 'vitest';
import { sumTieDependencies, sumVertexDependencies } from '../../src/metrics/betweenness-sums.ts';
import { type CsrGraph, makeCsr } from '../../src/metrics/csr.ts';
import { finish } from '../../src/metrics/metric.ts';

/** Every vertex has a tie with the next four, in a ring: nothing to fold. */
function ring(order: number): CsrGraph {
  const ends = new Int32Array(8 * order);
  for (let tie = 0; tie < 4 * order; tie++) {
    const vertex = tie >> 2;
    ends[2 * tie] = vertex;
    ends[2 * tie + 1] = (vertex + 1 + (tie & 3)) % order;
  }
  return makeCsr({ order, ends, strengths: new Float64Array(4 * order).fill(2) });
}

let allocated = 0;

/** Counts the bytes of every typed array made from now on, also of those that could be freed. */
function countBytes(): void {
  for (const name of ['Float64Array', 'Int32Array', 'Uint8Array'] as const) {
    const counted = class extends (globalThis[name] as unknown as new (
      ...args: unknown[]
    ) => ArrayBufferView) {
      constructor(...args: unknown[]) {
        super(...args);
        if (!(args[0] instanceof ArrayBuffer)) allocated += this.byteLength;
      }
    };
    vi.stubGlobal(name, counted);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  allocated = 0;
});

const LIMIT = 64 * 1024 * 1024;

describe('of 100,000 vertices and 400,000 ties, the graph itself and one batch of sources take', () => {
  const kinds = [
    { name: 'betweenness', sum: sumVertexDependencies, weighted: false },
    { name: 'weighted betweenness', sum: sumVertexDependencies, weighted: true },
    { name: 'betweenness of ties', sum: sumTieDependencies, weighted: false },
    { name: 'weighted betweenness of ties', sum: sumTieDependencies, weighted: true },
  ];
  test.each(kinds)('less than 64 MB for $name', ({ sum, weighted }) => {
    countBytes();
    const graph = ring(100_000);
    const before = allocated;
    // More parts than batches: the first part is a single batch.
    finish(sum(graph, { weighted }, [0, graph.order]));
    expect(before).toBeGreaterThan(12_000_000);
    expect(allocated).toBeLessThan(LIMIT);
  });
});
