import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { BETWEENNESS } from '../../src/metrics/betweenness.ts';
import { type CsrGraph, toCsr } from '../../src/metrics/csr.ts';
import { DEGREE } from '../../src/metrics/degree.ts';
import { computeMetric } from '../../src/metrics/metric.ts';

function graphOf(n: number, edges: readonly (readonly [number, number])[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let i = 0; i < n; i++) graph.addNode(`mission:${i}`);
  for (const [a, b] of edges) {
    const [s, t] = [`mission:${a}`, `mission:${b}`];
    if (a !== b && !graph.hasEdge(s, t)) graph.addUndirectedEdge(s, t);
  }
  return graph;
}

const csrOf = (graph: UndirectedGraph): CsrGraph =>
  toCsr(graph, { strength: () => 1, mode: () => null, family: () => null }).csr;
const values = (graph: UndirectedGraph): number[] => [
  ...computeMetric(BETWEENNESS, csrOf(graph)).values,
];
const degreesOf = (graph: UndirectedGraph): Float64Array =>
  computeMetric(DEGREE, csrOf(graph)).values;

/** Any small simple graph. */
const graphs = fc
  .integer({ min: 1, max: 12 })
  .chain((n) =>
    fc.tuple(fc.constant(n), fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 30 })),
  );

describe('betweenness', () => {
  test('of a path, a star, a cycle and a complete graph, by hand', () => {
    expect(
      values(
        graphOf(3, [
          [0, 1],
          [1, 2],
        ]),
      ),
    ).toEqual([0, 1, 0]);
    const path = values(
      graphOf(5, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ]),
    );
    expect(path).toEqual([0, 3 / 6, 4 / 6, 3 / 6, 0]);
    expect(
      values(
        graphOf(5, [
          [0, 1],
          [0, 2],
          [0, 3],
          [0, 4],
        ]),
      ),
    ).toEqual([1, 0, 0, 0, 0]);
    expect(
      values(
        graphOf(4, [
          [0, 1],
          [1, 2],
          [2, 3],
          [3, 0],
        ]),
      ),
    ).toEqual(Array(4).fill(1 / 6));
    expect(
      values(
        graphOf(3, [
          [0, 1],
          [1, 2],
          [2, 0],
        ]),
      ),
    ).toEqual([0, 0, 0]);
  });

  test('of nobody, one and two is 0, and a pair without a path counts 0', () => {
    expect(values(graphOf(0, []))).toEqual([]);
    expect(values(graphOf(1, []))).toEqual([0]);
    expect(values(graphOf(2, [[0, 1]]))).toEqual([0, 0]);
    expect(
      values(
        graphOf(5, [
          [0, 1],
          [1, 2],
          [3, 4],
        ]),
      )[1],
    ).toBe(1 / 6);
  });

  test('of two hubs that share four partners, split paths counted in parts', () => {
    const shared = values(
      graphOf(6, [
        [0, 2],
        [0, 3],
        [0, 4],
        [0, 5],
        [1, 2],
        [1, 3],
        [1, 4],
        [1, 5],
      ]),
    );
    expect(shared[0]).toBeCloseTo(3 / 10, 12);
    expect(shared[2]).toBeCloseTo(0.25 / 10, 12);
  });

  test('leaves have none, and relabelling permutes the values', () => {
    fc.assert(
      fc.property(graphs, ([n, edges]) => {
        const forward = values(graphOf(n, edges));
        const degrees = degreesOf(graphOf(n, edges));
        const turned = values(
          graphOf(
            n,
            edges.map(([a, b]) => [n - 1 - a, n - 1 - b] as const),
          ),
        );
        for (let v = 0; v < n; v++) {
          expect(turned[n - 1 - v]).toBeCloseTo(forward[v]!, 12);
          if (degrees[v]! <= 1) expect(forward[v]).toBe(0);
        }
      }),
    );
  });
});

test('degrees add up to twice the number of ties', () => {
  fc.assert(
    fc.property(graphs, ([n, edges]) => {
      const graph = graphOf(n, edges);
      const sum = degreesOf(graph).reduce((a, b) => a + b, 0);
      expect(sum).toBe(2 * graph.size);
    }),
  );
});
