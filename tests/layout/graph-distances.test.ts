import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjacencyOf } from '../../src/layout/adjacency.ts';
import { allDistances } from '../../src/layout/graph-distances.ts';
import { anyGraph } from './graphs.ts';

/** Floyd and Warshall's method, for comparison. */
function slowly(n: number, edges: Int32Array, lengths: readonly number[]): number[] {
  const d = Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 0 : Infinity));
  for (let e = 0; e < edges.length; e += 2) {
    const [a, b] = [edges[e]!, edges[e + 1]!];
    d[a * n + b] = Math.min(d[a * n + b]!, lengths[e / 2]!);
    d[b * n + a] = d[a * n + b]!;
  }
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++)
        d[i * n + j] = Math.min(d[i * n + j]!, d[i * n + k]! + d[k * n + j]!);
    }
  }
  return d;
}

test('distances are those of shortest paths, with even lengths and with others', () => {
  fc.assert(
    fc.property(
      anyGraph,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 45, maxLength: 45 }),
      ({ n, edges }, lengths) => {
        const ones = lengths.map(() => 1);
        expect([...allDistances(adjacencyOf(n, edges))]).toEqual(slowly(n, edges, ones));
        const graph = adjacencyOf(n, edges, Float64Array.from(lengths));
        expect([...allDistances(graph)]).toEqual(slowly(n, edges, lengths));
      },
    ),
  );
});
