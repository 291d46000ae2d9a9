import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CORE } from '../../src/metrics/core.ts';
import { DEGREE } from '../../src/metrics/degree.ts';
import { anyListedGraph, csrOf } from '../support/any-graph.ts';
import {
  completeGraph,
  cycleGraph,
  graphOf,
  starGraph,
  valuesOf,
} from '../support/written-graphs.ts';

test('core numbers by hand', () => {
  expect(valuesOf(CORE, starGraph(5))).toEqual([1, 1, 1, 1, 1]);
  expect(valuesOf(CORE, cycleGraph(4))).toEqual([2, 2, 2, 2]);
  expect(valuesOf(CORE, completeGraph(4))).toEqual([3, 3, 3, 3]);
  // Four all tied to each other, a triangle on one of them, a leaf on that, and one alone.
  const graph = graphOf(8, '0-1 0-2 0-3 1-2 1-3 2-3 3-4 3-5 4-5 5-6');
  expect(valuesOf(CORE, graph)).toEqual([3, 3, 3, 3, 2, 2, 1, 0]);
});

test('a k-core is what is left once everyone with fewer than k ties has gone', () => {
  fc.assert(
    fc.property(anyListedGraph, fc.integer({ min: 1, max: 5 }), (listed, k) => {
      const graph = csrOf(listed);
      const cores = valuesOf(CORE, graph);
      let left = new Set(cores.keys());
      for (let before = -1; before !== left.size;) {
        before = left.size;
        const ties = listed.ties.filter(([a, b]) => left.has(a) && left.has(b));
        left = new Set(
          [...left].filter((v) => ties.filter(([a, b]) => a === v || b === v).length >= k),
        );
      }
      expect(new Set([...cores.keys()].filter((v) => cores[v]! >= k))).toEqual(left);
      for (const [v, degree] of valuesOf(DEGREE, graph).entries()) {
        expect(cores[v]).toBeLessThanOrEqual(degree);
      }
    }),
  );
});
