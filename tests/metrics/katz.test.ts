import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KATZ, katzSteps } from '../../src/metrics/katz.ts';
import { leadingEigenvector } from '../../src/metrics/leading-eigenvector.ts';
import { finish } from '../../src/metrics/metric.ts';
import { anyListedGraph, csrOf } from '../support/any-graph.ts';
import { graphOf, starGraph, valuesOf } from '../support/written-graphs.ts';

test('of a star, by hand', () => {
  // With α = 0.9 / 2: hub = 1 + 4 α leaf, leaf = 1 + α hub.
  const [hub, leaf] = [(1 + 4 * 0.45) / 0.19, (1 + 0.45) / 0.19];
  const norm = Math.sqrt(hub ** 2 + 4 * leaf ** 2);
  const values = valuesOf(KATZ, starGraph(5));
  expect(values[0]).toBeCloseTo(hub / norm, 12);
  expect(values[1]).toBeCloseTo(leaf / norm, 12);
});

test('without ties all are equal', () => {
  expect(valuesOf(KATZ, graphOf(4, ''))).toEqual([0.5, 0.5, 0.5, 0.5]);
});

test('x − α A x is the same everywhere', () => {
  fc.assert(
    fc.property(anyListedGraph, (listed) => {
      const graph = csrOf(listed);
      const { value } = finish(leadingEigenvector(graph, false));
      const values = valuesOf(KATZ, graph);
      const rest = [...values];
      for (const [a, b] of listed.ties) {
        rest[a]! -= (0.9 / value) * values[b]!;
        rest[b]! -= (0.9 / value) * values[a]!;
      }
      for (const left of rest) expect(left).toBeCloseTo(rest[0]!, 12);
    }),
  );
});

test('too few rounds give a reason and no values', () => {
  const { values, problem } = finish(katzSteps(starGraph(4), 20));
  expect(values).toHaveLength(0);
  expect(problem).toContain('did not converge after 20 iterations on a graph of 4 entities');
});
