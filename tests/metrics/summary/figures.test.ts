import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BETWEENNESS } from '../../../src/metrics/betweenness.ts';
import type { CsrGraph } from '../../../src/metrics/csr.ts';
import { computeMetric, finish } from '../../../src/metrics/metric.ts';
import type { FigureValue } from '../../../src/metrics/summary/figure.ts';
import { reciprocityOf } from '../../../src/metrics/summary/reciprocity.ts';
import { GROUP_FIGURES } from '../../../src/metrics/summary/registry.ts';
import { summarise } from '../../../src/metrics/summary/summarise.ts';
import { summaryInput, type SummaryKnowledge } from '../../../src/metrics/summary/summary-input.ts';
import { anyListedGraph, csrOf } from '../../support/any-graph.ts';
import { isCloseTo } from '../../support/close-to.ts';
import { REFERENCE_GRAPHS } from '../../support/reference-graphs.ts';
import { completeGraph, graphOf, pathGraph, starGraph } from '../../support/written-graphs.ts';

function figures(graph: CsrGraph, knowledge?: SummaryKnowledge): ReadonlyMap<string, FigureValue> {
  return finish(summarise(summaryInput(graph, knowledge)));
}

function values(graph: CsrGraph): Readonly<Record<string, number | null>> {
  return Object.fromEntries([...figures(graph)].map(([id, { value }]) => [id, value]));
}

test('every figure says what it is; ids and names are unique', () => {
  for (const list of [
    GROUP_FIGURES.map(({ id }) => id),
    GROUP_FIGURES.map(({ names }) => names.en),
    GROUP_FIGURES.map(({ names }) => names.zh),
  ]) {
    expect(new Set(list).size).toBe(GROUP_FIGURES.length);
  }
  for (const { id, names, definition, normalisation, convention, source } of GROUP_FIGURES) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(names.zh).toMatch(/^\p{Script=Han}+$/u);
    for (const sentence of [definition, normalisation, convention ?? 'None.']) {
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
    }
    expect(source).toMatch(/\((19|20)\d\d\)\. .*\.$/);
  }
});

test.each([...REFERENCE_GRAPHS])(
  'of $name they are what NetworkX computes',
  ({ graph, summary }) => {
    const found = values(graph.csr);
    for (const [id, expected] of Object.entries(summary)) {
      // Its pairs are no part of the graph; see below.
      if (id === 'reciprocity') continue;
      expect(id in found).toBe(true);
      const got = found[id] ?? Number.NaN;
      expect(isCloseTo(got, expected), `${id}: ${got}, not ${expected}`).toBe(true);
    }
  },
);

describe('by hand', () => {
  test('a star has all the centralisation there can be', () => {
    expect(values(starGraph(5))).toEqual({
      density: 2 / 5,
      components: 1,
      'average-path-length': 1.6,
      diameter: 2,
      'degree-centralisation': 1,
      'betweenness-centralisation': 1,
      transitivity: 0,
      'average-clustering': 0,
      modularity: 0,
      assortativity: null,
      reciprocity: null,
    });
  });

  test('a complete graph has none', () => {
    const found = values(completeGraph(4));
    expect(found).toMatchObject({
      density: 1,
      diameter: 1,
      'degree-centralisation': 0,
      transitivity: 1,
    });
    expect(found['betweenness-centralisation']).toBe(0);
    expect(found['average-clustering']).toBe(1);
  });

  test('ties that never leave a family are assorted, ties that always do the opposite', () => {
    expect(values(graphOf(4, '0-1 2-3', [0, 0, 1, 1]))['assortativity']).toBe(1);
    expect(values(graphOf(4, '0-1 2-3', [0, 1, 0, 1]))['assortativity']).toBe(-1);
    expect(values(graphOf(5, '0-1 2-3 0-2', [0, 0, 1, 1, 2]))['assortativity']).toBeCloseTo(
      1 / 3,
      14,
    );
  });

  test('a path falls into two communities', () => {
    expect(values(pathGraph(4))['modularity']).toBeCloseTo(2 / 3 - 1 / 2, 14);
  });
});

describe('what is undefined says why', () => {
  test.each([
    ['nobody', graphOf(0, ''), 10],
    ['one', graphOf(1, ''), 9],
    ['three without ties', graphOf(3, '', [0, 1, 2]), 6],
    ['one pair of one family', graphOf(2, '0-1', [1, 1]), 5],
  ])('of %s', (_name, graph, undefinedOnes) => {
    const found = [...figures(graph).values()];
    for (const { value, reason } of found) {
      expect(value === null || Number.isFinite(value)).toBe(true);
      if (value === null) expect(reason).toMatch(/^[A-Z].*\.$/);
      else expect(reason).toBeNull();
    }
    expect(found.filter(({ value }) => value === null)).toHaveLength(undefinedOnes);
  });
});

describe('reciprocity', () => {
  const pair = (from: string, to: string): { from: string; to: string } => ({ from, to });

  test('is the share of pairs that also run the other way', () => {
    const pairs = [pair('a', 'b'), pair('b', 'a'), pair('a', 'c'), pair('c', 'd')];
    expect(reciprocityOf(pairs).value).toBe(1 / 2);
    expect(reciprocityOf(pairs.slice(0, 2)).value).toBe(1);
    expect(reciprocityOf(pairs.slice(2)).value).toBe(0);
  });

  test('is undefined where nobody gives, or nothing says who does', () => {
    expect(reciprocityOf([])).toEqual({
      value: null,
      reason: 'No tie has a giver and a receiver.',
    });
    expect(reciprocityOf(null).reason).toBe('Nothing says who gives and who receives.');
  });

  test('stands in the summary where the pairs are given', () => {
    const directedPairs = [pair('a', 'b'), pair('b', 'a')];
    expect(figures(pathGraph(2), { directedPairs }).get('reciprocity')?.value).toBe(1);
  });
});

describe('a summary', () => {
  test('takes betweenness that is known already', () => {
    const betweenness = Float64Array.of(1, 0, 0);
    const found = figures(pathGraph(3), { betweenness });
    expect(found.get('betweenness-centralisation')?.value).toBe(1);
    const steps = summaryInput(pathGraph(3)).betweenness();
    expect(finish(steps)).toEqual(computeMetric(BETWEENNESS, pathGraph(3)).values);
  });

  test('computes once what several figures rest on', () => {
    const input = summaryInput(completeGraph(5));
    expect(finish(input.triads())).toBe(finish(input.triads()));
    expect(finish(input.pathLengths())).toBe(finish(input.pathLengths()));
  });

  test('has the figures asked for, in their order', () => {
    const asked = GROUP_FIGURES.slice(0, 3).toReversed();
    const found = finish(summarise(summaryInput(pathGraph(3)), asked));
    expect([...found.keys()]).toEqual(asked.map(({ id }) => id));
  });

  test('says how far it is, from 0 to 1 and never back', () => {
    fc.assert(
      fc.property(anyListedGraph, (listed) => {
        const shares = [0, ...summarise(summaryInput(csrOf(listed))), 1];
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      }),
    );
  });
});
