import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectViewGraph } from '../../../src/graph/project.ts';
import { DEFAULT_QUERY, type GraphQuery } from '../../../src/graph/query.ts';
import {
  fewestStatements,
  SETS_NAMED,
  type FewestStatements,
} from '../../../src/metrics/fragility/fewest-statements.ts';
import { fragilityInput } from '../../../src/metrics/fragility/fragility-input.ts';
import { fragility } from '../../../src/metrics/fragility/fragility.ts';
import { makeRanker } from '../../../src/metrics/fragility/ranker.ts';
import { AS_IT_IS } from '../../../src/metrics/fragility/reduced-graph.ts';
import { topThreeOracle } from '../../../src/metrics/fragility/top-three.ts';
import { BETWEENNESS } from '../../../src/metrics/betweenness.ts';
import { DEGREE } from '../../../src/metrics/degree.ts';
import { finish, type Metric } from '../../../src/metrics/metric.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { buildDataset, statement } from '../../support/dataset-builder.ts';
import { datasets } from '../../support/datasets.ts';
import { less, queries, rankAmong, valuesIn } from '../../support/fragile-networks.ts';

/** The metrics it is tried with, and whether ties weigh. */
const RANKINGS = [
  ['degree', false],
  ['strength', false],
  ['betweenness', false],
  ['betweenness', true],
] as const;

function search(
  dataset: Dataset,
  query: GraphQuery,
  metric: string,
  weighted: boolean,
): FewestStatements | null {
  const view = projectViewGraph(dataset, query);
  const outcome = finish(fragility(fragilityInput(view, new Set(), metric, weighted)));
  return outcome.result?.topThree ?? null;
}

/** Who has which of the ranks 1 to 3 once some statements are lost, found from the data anew. */
function firstThree(
  dataset: Dataset,
  query: GraphQuery,
  [metric, weighted]: readonly [string, boolean],
  lost: readonly string[] = [],
): string {
  const rest = less(dataset, (id) => lost.includes(id));
  const values = valuesIn(rest, query, metric, weighted);
  const ranked = [...values.keys()].map((id) => [id, rankAmong(values, id)] as const);
  return ranked
    .filter(([, rank]) => rank <= 3)
    .map(([id, rank]) => `${rank} ${id}`)
    .sort()
    .join();
}

/** All subsets of a size, each in order. */
function subsets<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((one, i) =>
    subsets(list.slice(i + 1), size - 1).map((rest) => [one, ...rest]),
  );
}

/** Data of few statements, where all sets of them can be tried. */
const fewStatements = datasets.map((dataset) => {
  const kept = new Set([...dataset.statements.keys()].slice(0, 9));
  return less(dataset, (id) => !kept.has(id));
});

describe('the fewest statements that change the first three', () => {
  test.each(RANKINGS)('are those that trying all sets finds (%s, weighted: %s)', (...ranking) => {
    fc.assert(
      fc.property(fewStatements, queries, (dataset, query) => {
        const found = search(dataset, query, ...ranking);
        if (found === null) return;
        const ids = [...dataset.statements.keys()].sort();
        const before = firstThree(dataset, query, ranking);
        const changing = (size: number): readonly (readonly string[])[] =>
          subsets(ids, size).filter((set) => firstThree(dataset, query, ranking, set) !== before);
        const size = ids.findIndex((_, i) => changing(i + 1).length > 0) + 1;
        expect(found.atLeast).toBe(Math.min(size, 3));
        expect(found.atMost).toBeGreaterThanOrEqual(size);
        expect(found.exact).toBe(found.atMost === found.atLeast);
        if (size < 3) {
          expect(found.atMost).toBe(size);
          expect(found.sets).toEqual(changing(size).slice(0, SETS_NAMED));
          expect(found.count).toBe(changing(size).length);
        }
        const [enough = []] = found.sets;
        expect(enough).toHaveLength(found.atMost ?? -1);
        expect(firstThree(dataset, query, ranking, enough)).not.toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});

/** `count` statements, each of its own fact, that tie two entities. */
function reports(from: string, to: string, count: number): readonly Statement[] {
  return Array.from({ length: count }, (_, i) =>
    statement(`${from}-${to}`.replaceAll(':', ''), i + 1, 'talks', 'active', { party: [from, to] }),
  );
}

const HUB = 'country:aa';
const star = (leaves: number, count: number): readonly Statement[] =>
  Array.from({ length: leaves }, (_, i) => reports(HUB, `country:l${i}`, count)).flat();

describe('a search', () => {
  test('names every single statement that is enough, and tests no pair then', () => {
    const dataset = buildDataset({
      statements: [...star(2, 1), ...reports('country:bb', 'country:l0', 2)],
    });
    const found = search(dataset, DEFAULT_QUERY, 'degree', false);
    expect(found).toMatchObject({
      atLeast: 1,
      atMost: 1,
      exact: true,
      pairs: 'unneeded',
      count: 2,
    });
    expect(found?.sets).toEqual([
      ['statement:countryaa-countryl0:01'],
      ['statement:countryaa-countryl1:01'],
    ]);
  });

  test('finds pairs that lose nothing alone', () => {
    const found = search(buildDataset({ statements: star(3, 2) }), DEFAULT_QUERY, 'degree', false);
    expect(found).toMatchObject({ atLeast: 2, atMost: 2, exact: true, pairs: 'tested', count: 3 });
  });

  test('goes on step by step beyond two, and says how far it is sure', () => {
    const three = search(buildDataset({ statements: star(3, 3) }), DEFAULT_QUERY, 'degree', false);
    expect(three).toMatchObject({ atLeast: 3, atMost: 3, exact: true, count: null });
    const five = search(buildDataset({ statements: star(3, 5) }), DEFAULT_QUERY, 'degree', false);
    expect(five).toMatchObject({ atLeast: 3, atMost: 5, exact: false, pairs: 'tested' });
    expect(five?.sets).toHaveLength(1);
    expect(five?.sets[0]).toHaveLength(5);
  });

  test('cuts tie after tie where that costs less than making somebody drop out', () => {
    const around = (hub: string, leaves: number): readonly Statement[] =>
      Array.from({ length: leaves }, (_, i) => reports(hub, `${hub}${i}`, 3)).flat();
    const dataset = buildDataset({
      statements: [
        ...around('country:a', 8),
        ...around('country:b', 6),
        ...around('country:c', 4),
        ...around('country:d', 1),
      ],
    });
    // Six ties or four stand between one of the first and the next: two cut are 6 statements.
    const found = search(dataset, DEFAULT_QUERY, 'degree', false);
    expect(found).toMatchObject({ atLeast: 3, atMost: 6, exact: false });
    const lost = found?.sets[0] ?? [];
    const before = firstThree(dataset, DEFAULT_QUERY, ['degree', false]);
    expect(firstThree(dataset, DEFAULT_QUERY, ['degree', false], lost)).not.toBe(before);
  });

  test('ranks losses that leave the same ties once, and a strength only where it weighs', () => {
    const dataset = buildDataset({ statements: star(2, 2) });
    const input = (weighted: boolean) =>
      fragilityInput(projectViewGraph(dataset, DEFAULT_QUERY), new Set(), 'betweenness', weighted);
    const ranked = (weighted: boolean): number => {
      const ranker = makeRanker(input(weighted), BETWEENNESS);
      const oracle = topThreeOracle(ranker, finish(ranker.rank(ranker.reduce(AS_IT_IS))));
      for (const [s] of input(weighted).support.statements.entries()) {
        finish(oracle.ask(Uint8Array.from({ length: 4 }, (_, i) => Number(i === s))));
      }
      return oracle.ranked();
    };
    expect(ranked(false)).toBe(0);
    // Of four statements, either of two leaves the same strengths.
    expect(ranked(true)).toBe(2);
  });

  test.each([
    ['pairs', 2e7, { singles: 'tested', pairs: 'skipped', atLeast: 2, atMost: 2 }],
    ['single statements too', 8e9, { singles: 'skipped', pairs: 'skipped', atLeast: 1, atMost: 2 }],
  ])('too long leaves out %s and says so', (_what, cost, expected) => {
    const dataset = buildDataset({ statements: star(12, 2) });
    const view = projectViewGraph(dataset, DEFAULT_QUERY);
    const slow: Metric = { ...DEGREE, cost: () => cost };
    const ranker = makeRanker(fragilityInput(view, new Set(), 'degree', false), slow);
    const base = finish(ranker.rank(ranker.reduce(AS_IT_IS)));
    expect(finish(fewestStatements(ranker, base))).toMatchObject({ ...expected, count: null });
  });

  test('cannot be sure where the metric gives no ranks', () => {
    const dataset = buildDataset({ statements: star(3, 1) });
    const view = projectViewGraph(dataset, DEFAULT_QUERY);
    const only: Metric = { ...DEGREE, applies: ({ order }) => order === 4 };
    const ranker = makeRanker(fragilityInput(view, new Set(), 'degree', false), only);
    const base = finish(ranker.rank(ranker.reduce(AS_IT_IS)));
    expect(finish(fewestStatements(ranker, base))).toMatchObject({
      atLeast: 1,
      atMost: null,
      exact: false,
      unanswered: 6,
      sets: [],
    });
  });
});
