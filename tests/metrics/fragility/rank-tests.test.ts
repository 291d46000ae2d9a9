import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectViewGraph } from '../../../src/graph/project.ts';
import { DEFAULT_QUERY, type GraphQuery } from '../../../src/graph/query.ts';
import { DEGREE } from '../../../src/metrics/degree.ts';
import { fragilityInput } from '../../../src/metrics/fragility/fragility-input.ts';
import { fragility, type FragilityResult } from '../../../src/metrics/fragility/fragility.ts';
import type { RankRange } from '../../../src/metrics/fragility/rank-range.ts';
import { rankTests, runTests } from '../../../src/metrics/fragility/rank-tests.ts';
import { makeRanker } from '../../../src/metrics/fragility/ranker.ts';
import { AS_IT_IS } from '../../../src/metrics/fragility/reduced-graph.ts';
import { finish, type Metric } from '../../../src/metrics/metric.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { buildDataset, documentRecord, statement } from '../../support/dataset-builder.ts';
import { datasets } from '../../support/datasets.ts';
import { less, queries, rankAmong, valuesIn } from '../../support/fragile-networks.ts';

function resultOf(
  dataset: Dataset,
  query: GraphQuery = DEFAULT_QUERY,
  metric = 'degree',
): FragilityResult | null {
  const input = fragilityInput(projectViewGraph(dataset, query), new Set(), metric, false);
  return finish(fragility(input)).result;
}

/** What a range says of an entity: how it ranks, when, and in how many tests it does not. */
function said({ entities }: FragilityResult, range: RankRange, id: string): object {
  const v = entities.indexOf(id);
  const subject = (test: number | undefined): string => range.subjects[test ?? -1] ?? 'as it is';
  return {
    best: range.best[v],
    worst: range.worst[v],
    bestIn: subject(range.bestIn[v]),
    worstIn: subject(range.worstIn[v]),
    vanished: range.vanished[v],
    vanishedIn: subject(range.vanishedIn[v]),
    unranked: range.unranked[v],
  };
}

/** The same from ranks found test by test; null: not in the graph, `NaN`: in it without a value. */
function expected(base: number, tests: readonly (readonly [string, number | null])[]): object {
  const ranked = [['as it is', base] as const, ...tests].filter(
    (one): one is readonly [string, number] => one[1] !== null && one[1] > 0,
  );
  const ranks = ranked.map(([, rank]) => rank);
  const [best, worst] = [Math.min(...ranks), Math.max(...ranks)];
  const gone = tests.filter(([, rank]) => rank === null);
  return {
    best,
    worst,
    bestIn: ranked.find(([, rank]) => rank === best)?.[0],
    worstIn: ranked.find(([, rank]) => rank === worst)?.[0],
    vanished: gone.length,
    vanishedIn: gone[0]?.[0] ?? 'as it is',
    unranked: tests.filter(([, rank]) => Number.isNaN(rank)).length,
  };
}

const rankings = fc.constantFrom('degree', 'betweenness', 'constraint');

describe('the range of ranks', () => {
  test('over documents is what the data without each gives', () => {
    fc.assert(
      fc.property(datasets, queries, rankings, (dataset, query, metric) => {
        const result = resultOf(dataset, query, metric);
        if (result === null) return;
        const base = valuesIn(dataset, query, metric, false);
        const rests = result.documents.subjects.map((document) => {
          const rest = less(dataset, (id) => id.startsWith(`statement:${document}:`));
          const there = new Set(valuesIn(rest, query, 'degree', false).keys());
          return { document, there, values: valuesIn(rest, query, metric, false) };
        });
        for (const id of base.keys()) {
          const ranks = rests.map(({ document, there, values }) => {
            const rank = values.has(id) ? rankAmong(values, id) : there.has(id) ? Number.NaN : null;
            return [document, rank] as const;
          });
          const shown = said(result, result.documents, id);
          expect(shown).toEqual(expected(rankAmong(base, id), ranks));
        }
      }),
    );
  });

  test('over hubs counts them as standing where they stood', () => {
    fc.assert(
      fc.property(datasets, queries, rankings, (dataset, query, metric) => {
        const result = resultOf(dataset, query, metric);
        if (result === null) return;
        const base = valuesIn(dataset, query, metric, false);
        for (const id of base.keys()) {
          const own = rankAmong(base, id);
          const ranks = result.hubs.subjects
            .filter((hub) => hub !== id)
            .map((hub) => {
              const values = valuesIn(dataset, query, metric, false, new Set([hub]));
              const before = base.has(hub) && rankAmong(base, hub) < own ? 1 : 0;
              const rank = values.has(id) ? rankAmong(values, id) + before : Number.NaN;
              return [hub, rank] as const;
            });
          expect(said(result, result.hubs, id)).toEqual(expected(own, ranks));
        }
      }),
    );
  });
});

const [A, B, C, D] = ['country:a', 'country:b', 'country:c', 'country:d'];
const tie = (doc: string, n: number, ...party: readonly string[]) =>
  statement(doc, n, 'talks', 'active', { party });

describe('the tests', () => {
  test('take out at most five hubs, most ties first; taking out the first moves nobody up', () => {
    const leaves = Array.from({ length: 7 }, (_, i) => tie('herald', i + 1, A, `country:l${i}`));
    const dataset = buildDataset({
      statements: [...leaves, tie('herald', 8, B, 'country:l0'), tie('herald', 9, B, 'country:l1')],
    });
    const result = resultOf(dataset)!;
    expect(result.hubs.subjects).toEqual([A, B, 'country:l0', 'country:l1', 'country:l2']);
    expect(said(result, result.hubs, B)).toMatchObject({ best: 2, worstIn: 'country:l0' });
    expect(said(result, result.hubs, A)).toMatchObject({ best: 1, worst: 1, vanished: 0 });
  });

  test('of a single source drop its ties, and whoever has no other', () => {
    const documents = [
      documentRecord('herald', { origin: 'Wire' }),
      documentRecord('courier', { origin: 'Wire' }),
      documentRecord('gazette'),
    ];
    const statements = [
      tie('herald', 1, A, B),
      tie('gazette', 1, A, B),
      tie('herald', 2, A, C),
      tie('courier', 1, A, C),
      tie('herald', 3, C, D),
      tie('herald', 4, C, 'country:e'),
    ];
    const result = resultOf(buildDataset({ documents, statements }))!;
    expect(result.singleSource.subjects).toHaveLength(1);
    expect(said(result, result.singleSource, C)).toMatchObject({ vanished: 1, best: 1, worst: 1 });
    // Second after C (3 ties), it becomes first with its one well-sourced tie, and so does B.
    expect(said(result, result.singleSource, A)).toMatchObject({ vanished: 0, best: 1, worst: 2 });
    expect(said(result, result.singleSource, B)).toMatchObject({ vanished: 0, best: 1, worst: 3 });
  });

  test('that give no ranks say why and count for nobody', () => {
    const dataset = buildDataset({
      statements: [tie('herald', 1, A, B, C), tie('gazette', 1, A, D)],
    });
    const view = projectViewGraph(dataset, DEFAULT_QUERY);
    const frail: Metric = {
      ...DEGREE,
      *steps(graph) {
        yield 0.5;
        if (graph.order < 3) return { values: new Float64Array(0), problem: 'Too few.' };
        return { values: new Float64Array(graph.order).fill(1), problem: null };
      },
    };
    const ranker = makeRanker(fragilityInput(view, new Set(), 'degree', false), frail);
    const base = finish(ranker.rank(ranker.reduce(AS_IT_IS)));
    const range = finish(runTests(ranker, base, rankTests(ranker, 'documents')));
    expect(range.subjects).toEqual(['gazette', 'herald']);
    expect(range.problems).toEqual([null, 'Too few.']);
    expect([...range.vanished]).toEqual([0, 0, 0, 1]);
  });
});

describe('a ranking', () => {
  const outcome = (metric: string, dataset: Dataset): unknown =>
    finish(
      fragility(fragilityInput(projectViewGraph(dataset, DEFAULT_QUERY), new Set(), metric, false)),
    );

  test('without meaning, or of nobody, is a problem, not an error', () => {
    const some = buildDataset({ statements: [tie('herald', 1, A, B)] });
    expect(outcome('nonsense', some)).toMatchObject({
      problem: expect.stringContaining('no metric'),
    });
    expect(outcome('community', some)).toMatchObject({
      problem: expect.stringContaining('no meaning'),
    });
    expect(outcome('degree', buildDataset({}))).toEqual({
      problem: 'There is nobody to rank.',
      result: null,
    });
  });

  test('is tested alike every time, with progress from 0 to 1 that never goes back', () => {
    fc.assert(
      fc.property(datasets, queries, rankings, (dataset, query, metric) => {
        const input = fragilityInput(projectViewGraph(dataset, query), new Set(), metric, false);
        const before = structuredClone(input);
        let last = 0;
        const steps = fragility(input);
        for (let step = steps.next(); step.done !== true; step = steps.next()) {
          expect(step.value).toBeGreaterThanOrEqual(last);
          expect(step.value).toBeLessThanOrEqual(1);
          last = step.value;
        }
        expect(finish(fragility(input))).toEqual(finish(fragility(before)));
      }),
      { numRuns: 30 },
    );
  });
});
