import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../src/metrics/metric.ts';
import { PAGERANK, pagerankSteps } from '../../src/metrics/pagerank.ts';
import { anyListedGraph, csrOf } from '../support/any-graph.ts';
import { cycleGraph, graphOf, starGraph, valuesOf } from '../support/written-graphs.ts';

test('of a star and a ring, by hand', () => {
  // hub = 0.03 + 0.85 · 4 leaf, and they sum to 1.
  const hub = (0.03 + 0.85) / 1.85;
  const values = valuesOf(PAGERANK, starGraph(5));
  expect(values[0]).toBeCloseTo(hub, 13);
  expect(values[1]).toBeCloseTo((1 - hub) / 4, 13);
  for (const value of valuesOf(PAGERANK, cycleGraph(5))) expect(value).toBeCloseTo(1 / 5, 14);
});

test('ties weigh where asked', () => {
  const graph = graphOf(3, '0-1*3 1-2');
  const [more, , less] = valuesOf(PAGERANK, graph, { weighted: true });
  expect(more! - 0.05).toBeCloseTo(3 * (less! - 0.05), 13);
  const [a, , b] = valuesOf(PAGERANK, graph);
  expect(a).toBeCloseTo(b!, 14);
});

test('each has its part of a fresh start, of what is stuck, and of its neighbours’ shares', () => {
  fc.assert(
    fc.property(anyListedGraph, (listed) => {
      const n = listed.order;
      const values = valuesOf(PAGERANK, csrOf(listed));
      const degree = (v: number): number =>
        listed.ties.filter(([a, b]) => a === v || b === v).length;
      const stuck = values.reduce((sum, x, v) => (degree(v) === 0 ? sum + x : sum), 0);
      const expected = values.map(() => (0.15 + 0.85 * stuck) / n);
      for (const [a, b] of listed.ties) {
        expected[a]! += (0.85 * values[b]!) / degree(b);
        expected[b]! += (0.85 * values[a]!) / degree(a);
      }
      for (const [v, value] of values.entries()) expect(value).toBeCloseTo(expected[v]!, 12);
    }),
  );
});

test('too few rounds give a reason and no values', () => {
  const { values, problem } = finish(pagerankSteps(starGraph(4), { weighted: false }, 5));
  expect(values).toHaveLength(0);
  expect(problem).toContain('did not converge after 5 iterations on a graph of 4 entities and 3');
});
