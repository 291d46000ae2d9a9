import type { EntityId } from '../model/entity.ts';
import type { FragilityResult } from '../metrics/fragility/fragility.ts';
import type { FragilityTest } from '../metrics/fragility/rank-tests.ts';

/** The ranks that an entity takes in the runs of a test, the graph as it is among them. */
export interface RankSpan {
  /** The best rank it takes, from 1. */
  readonly first: number;
  readonly last: number;
  /** In how many runs it has no rank: it drops out of the graph, or its value is undefined. */
  readonly missing: number;
}

/** The span of every entity that has a rank at all, in one test. */
export function rankSpans(
  result: FragilityResult,
  test: FragilityTest,
): ReadonlyMap<EntityId, RankSpan> {
  const { best, worst, vanished, unranked } = result[test];
  const spans = new Map<EntityId, RankSpan>();
  for (const [v, id] of result.entities.entries()) {
    const [first = 0, last = 0] = [best[v], worst[v]];
    const missing = (vanished[v] ?? 0) + (unranked[v] ?? 0);
    if (first > 0) spans.set(id, { first, last, missing });
  }
  return spans;
}
