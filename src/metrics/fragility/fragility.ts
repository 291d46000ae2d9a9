import type { EntityId } from '../../model/entity.ts';
import type { Steps } from '../metric.ts';
import { fewestStatements, type FewestStatements } from './fewest-statements.ts';
import type { FragilityInput } from './fragility-input.ts';
import { within } from '../within.ts';
import type { RankRange } from './rank-range.ts';
import { makeRanker, rankingMetric, type Ranker, type Ranking } from './ranker.ts';
import { runTests, rankTests } from './rank-tests.ts';
import { AS_IT_IS } from './reduced-graph.ts';

/** How a ranking stands up to its data being less than it is. Plain, so that it crosses threads. */
export interface FragilityResult {
  /** Length n: who is ranked; arrays of the result are in this order. */
  readonly entities: readonly EntityId[];
  /** Length n: from 1, equal values sharing a rank; 0 where the metric is undefined. */
  readonly ranks: Int32Array;
  /** Each document left out in turn. */
  readonly documents: RankRange;
  /** Each of the entities with most ties left out in turn, keeping its place. */
  readonly hubs: RankRange;
  /** All ties of a single origin dropped at once, and whoever has no other: one test. */
  readonly singleSource: RankRange;
  readonly topThree: FewestStatements;
}

/** The result, or why there is none, as a sentence. */
export type FragilityOutcome =
  | { readonly problem: null; readonly result: FragilityResult }
  | { readonly problem: string; readonly result: null };

function* testAll(ranker: Ranker, ranking: Ranking): Steps<FragilityResult> {
  const test = (kind: Parameters<typeof rankTests>[1], from: number, to: number) =>
    within(runTests(ranker, ranking, rankTests(ranker, kind)), from, to);
  return {
    entities: ranker.input.support.entities,
    ranks: ranking.ranks,
    documents: yield* test('documents', 0.01, 0.1),
    hubs: yield* test('hubs', 0.1, 0.14),
    singleSource: yield* test('singleSource', 0.14, 0.15),
    topThree: yield* within(fewestStatements(ranker, ranking), 0.15, 1),
  };
}

/**
 * Puts a ranking to the test: leaves out documents and hubs in turn, drops ties of a single origin, and
 * looks for the fewest statements whose loss changes the first three. Pure and deterministic.
 */
export function* fragility(input: FragilityInput): Steps<FragilityOutcome> {
  const metric = rankingMetric(input.metric);
  if (typeof metric === 'string') return { problem: metric, result: null };
  const ranker = makeRanker(input, metric);
  const ranking = yield* within(ranker.rank(ranker.reduce(AS_IT_IS)), 0, 0.01);
  if (ranking.problem !== null) return { problem: ranking.problem, result: null };
  if (!ranking.ranks.some((rank) => rank > 0)) {
    return { problem: 'There is nobody to rank.', result: null };
  }
  return { problem: null, result: yield* testAll(ranker, ranking) };
}
