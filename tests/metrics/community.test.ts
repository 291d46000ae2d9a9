import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMUNITY } from '../../src/metrics/community.ts';
import { louvain, louvainRuns } from '../../src/metrics/louvain.ts';
import { finish } from '../../src/metrics/metric.ts';
import { modularityOf } from '../../src/metrics/modularity.ts';
import { anyListedGraph, csrOf } from '../support/any-graph.ts';
import { partition } from '../support/close-to.ts';
import { modularity } from '../support/modularity.ts';
import { REFERENCE_GRAPHS } from '../support/reference-graphs.ts';
import { completeGraph, graphOf, valuesOf } from '../support/written-graphs.ts';

describe('modularity', () => {
  test('of two triangles with a tie between them, by hand', () => {
    const graph = graphOf(6, '0-1 1-2 2-0 2-3 3-4 4-5 5-3');
    expect(modularityOf(graph, [0, 0, 0, 1, 1, 1], false)).toBeCloseTo(6 / 7 - 1 / 2, 14);
    expect(modularityOf(graph, [0, 0, 0, 0, 0, 0], false)).toBe(0);
    expect(modularityOf(graphOf(2, ''), [0, 1], false)).toBeNaN();
  });

  test('weighs ties by strength where asked', () => {
    const graph = graphOf(4, '0-1*3 2-3*3 1-2*2');
    expect(modularityOf(graph, [0, 0, 1, 1], true)).toBeCloseTo(6 / 8 - 1 / 2, 14);
    expect(modularityOf(graph, [0, 0, 1, 1], false)).toBeCloseTo(2 / 3 - 1 / 2, 14);
  });
});

describe('Louvain’s method', () => {
  test('finds the two halves of a barbell, the larger numbered 1', () => {
    const graph = graphOf(8, '0-1 1-2 2-0 2-3 3-4 4-5 5-6 6-3 3-5 4-6');
    expect(valuesOf(COMMUNITY, graph)).toEqual([2, 2, 2, 1, 1, 1, 1, 3]);
  });

  test('leaves a complete graph whole, and entities without ties alone', () => {
    expect(valuesOf(COMMUNITY, completeGraph(5))).toEqual([1, 1, 1, 1, 1]);
    expect(valuesOf(COMMUNITY, graphOf(3, ''))).toEqual([1, 2, 3]);
  });

  test('groups by strength where ties weigh', () => {
    const graph = graphOf(4, '0-1*9 1-2 2-3*9 3-0');
    expect(partition(valuesOf(COMMUNITY, graph, { weighted: true }))).toEqual([0, 0, 1, 1]);
  });

  test('is never worse than one group, or than every entity alone', () => {
    fc.assert(
      fc.property(anyListedGraph, fc.boolean(), (listed, weighted) => {
        const graph = csrOf(listed);
        const found = finish(louvain(graph, weighted));
        expect(new Set(found.labels).size).toBe(found.count);
        if (graph.size === 0) return;
        const alone = modularity(graph, [...found.labels.keys()], weighted);
        expect(found.modularity).toBeGreaterThanOrEqual(Math.max(0, alone) - 1e-12);
        expect(found.modularity).toBeCloseTo(modularity(graph, found.labels, weighted), 12);
      }),
    );
  });

  test.each(['karate', 'davis', 'florentine', 'kite', 'random'])(
    'divides %s as well as the best of fifty of NetworkX',
    (name) => {
      const { graph, modularity: best } = REFERENCE_GRAPHS.find((one) => one.name === name)!;
      for (const weighted of [false, true]) {
        const bar = best[weighted ? 'weighted' : 'plain']!;
        expect(finish(louvain(graph.csr, weighted)).modularity).toBeGreaterThan(bar - 1e-9);
      }
    },
  );

  test('runs less often in larger graphs', () => {
    const runs = [0, 1, 2000, 4000, 1e6].map((size) => louvainRuns({ ...graphOf(0, ''), size }));
    expect(runs).toEqual([1, 20, 20, 10, 3]);
  });
});
