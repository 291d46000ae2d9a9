/** What the values of metrics add up to, and how they bound each other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CsrGraph } from '../../src/metrics/csr.ts';
import { computeMetric, type MetricOptions } from '../../src/metrics/metric.ts';
import { metricOf } from '../../src/metrics/registry.ts';
import { anyListedGraph, csrOf, type ListedGraph } from '../support/any-graph.ts';

const PLAIN: MetricOptions = { weighted: false };

function valuesOf(id: string, graph: CsrGraph, options = PLAIN): Float64Array {
  const metric = metricOf(id);
  if (metric === undefined) throw new Error(`no such metric: ${id}`);
  const { values, problem } = computeMetric(metric, graph, options);
  expect(problem).toBeNull();
  return values;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Shortest paths by a plain search from every vertex: length of each pair, Infinity without a path. */
function lengths({ order, ties }: ListedGraph): readonly (readonly number[])[] {
  const all = Array.from({ length: order }, (_, a) =>
    Array.from({ length: order }, (_, b) => (a === b ? 0 : Infinity)),
  );
  for (const [a, b] of ties) all[a]![b] = all[b]![a] = 1;
  for (let k = 0; k < order; k++) {
    for (const row of all) {
      for (let b = 0; b < order; b++) row[b] = Math.min(row[b]!, row[k]! + all[k]![b]!);
    }
  }
  return all;
}

/** Every law on every graph, for plain and weighted ties. */
function law(
  name: string,
  holds: (graph: CsrGraph, listed: ListedGraph, options: MetricOptions) => void,
): void {
  test(name, () => {
    fc.assert(
      fc.property(anyListedGraph, fc.boolean(), (listed, weighted) => {
        holds(csrOf(listed), listed, { weighted });
      }),
    );
  });
}

law('degrees add up to twice the number of ties', (graph) => {
  expect(sum(valuesOf('degree', graph))).toBe(2 * graph.size);
});

law('strengths add up to twice those of the ties', (graph) => {
  expect(sum(valuesOf('strength', graph))).toBe(2 * sum(graph.strengths));
});

law('PageRank adds up to 1', (graph, _listed, options) => {
  const values = valuesOf('pagerank', graph, options);
  expect(sum(values)).toBeCloseTo(graph.order === 0 ? 0 : 1, 11);
});

law('eigenvector and Katz centrality have length 1', (graph, _listed, options) => {
  if (graph.size === 0) return;
  for (const id of ['eigenvector', 'katz']) {
    const values = valuesOf(id, graph, options);
    expect(Math.hypot(...values)).toBeCloseTo(1, 11);
  }
});

law('nobody stands behind a leaf', (graph, _listed, options) => {
  const degrees = valuesOf('degree', graph);
  const between = valuesOf('betweenness', graph, options);
  for (const [v, degree] of degrees.entries()) if (degree < 2) expect(between[v]).toBe(0);
});

law('paths pass through as many as they are long', (graph, listed) => {
  const n = graph.order;
  const paths = lengths(listed).flatMap((row, a) =>
    row.filter((length, b) => a < b && length < Infinity),
  );
  const ties = sum(valuesOf('edge-betweenness', graph)) * ((n * (n - 1)) / 2);
  expect(ties).toBeCloseTo(sum(paths), 8);
  const between = sum(valuesOf('betweenness', graph)) * (((n - 1) * (n - 2)) / 2);
  expect(between).toBeCloseTo(n < 3 ? 0 : sum(paths.map((length) => length - 1)), 8);
});

law('closeness is at most harmonic closeness', (graph, _listed, options) => {
  const harmonic = valuesOf('harmonic', graph, options);
  for (const [v, value] of valuesOf('closeness', graph, options).entries()) {
    expect(value).toBeLessThanOrEqual(harmonic[v]! * (1 + 1e-12));
  }
});

law('a component holds those who can reach each other, and whole communities', (graph, listed) => {
  const components = valuesOf('component', graph);
  const communities = valuesOf('community', graph);
  for (const [a, row] of lengths(listed).entries()) {
    for (const [b, length] of row.entries()) {
      expect(components[a] === components[b]).toBe(length < Infinity);
      if (communities[a] === communities[b]) expect(length).toBeLessThan(Infinity);
    }
  }
});

law('without a bridge, or without an articulation point, more is cut off', (graph, listed) => {
  const parts = (list: ListedGraph): number => new Set(valuesOf('component', csrOf(list))).size;
  const whole = parts(listed);
  for (const [t, flag] of valuesOf('bridge', graph).entries()) {
    const without = { ...listed, ties: listed.ties.filter((_, k) => k !== t) };
    expect(parts(without) > whole).toBe(flag === 1);
  }
  for (const [v, flag] of valuesOf('articulation', graph).entries()) {
    const without = { ...listed, ties: listed.ties.filter(([a, b]) => a !== v && b !== v) };
    // The vertex itself stays behind, alone.
    const alone = listed.ties.length === without.ties.length ? 0 : 1;
    expect(parts(without) - alone > whole).toBe(flag === 1);
  }
});
