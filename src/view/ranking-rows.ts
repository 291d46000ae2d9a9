import type { EntityId } from '../model/entity.ts';
import { METRICS } from '../metrics/registry.ts';
import type { Analysis } from './analysis.ts';
import { referenceTo, type EntityReference } from './entity-reference.ts';

/** One line of the ranking. */
export interface RankingRow {
  /** From 1; equal values share a rank. */
  readonly rank: number;
  readonly entity: EntityReference;
  readonly value: number;
  /** The value of every metric, by id. */
  readonly values: ReadonlyMap<string, number>;
  /** The value once the hub is taken out; null for the hub itself. */
  readonly without: number | null;
  /** How many ranks it rises (or, negative, falls) among the others once the hub is taken out. */
  readonly change: number | null;
}

/** Equal but for rounding in sums taken in another order. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-10 * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * Ranks by value, highest first. Equal values share the rank of the first of them, and the next rank
 * counts them all (1, 2, 2, 4). Returned in rank order; within a rank by id.
 */
export function ranksOf(values: ReadonlyMap<EntityId, number>): ReadonlyMap<EntityId, number> {
  const sorted = [...values].sort(([a, v], [b, w]) => (same(v, w) ? (a < b ? -1 : 1) : w - v));
  const ranks = new Map<EntityId, number>();
  let rank = 0;
  let before = Number.NaN;
  for (const [i, [id, value]] of sorted.entries()) {
    if (!same(value, before)) rank = i + 1;
    ranks.set(id, rank);
    before = value;
  }
  return ranks;
}

function without(
  values: ReadonlyMap<EntityId, number>,
  id: EntityId | null,
): Map<EntityId, number> {
  const rest = new Map(values);
  if (id !== null) rest.delete(id);
  return rest;
}

/** The ranking of a view by one metric, highest first. Empty for a metric that does not exist. */
export function rankingRows(analysis: Analysis, metric: string): readonly RankingRow[] {
  const { metrics, hub } = analysis;
  const values = metrics.get(metric) ?? new Map<EntityId, number>();
  const valuesWithout = analysis.withoutHub.get(metric) ?? new Map<EntityId, number>();
  const ranksWithHub = ranksOf(without(values, hub));
  const ranksWithout = ranksOf(valuesWithout);
  return [...ranksOf(values)].map(([id, rank]) => {
    const was = ranksWithHub.get(id);
    const becomes = ranksWithout.get(id);
    return {
      rank,
      entity: referenceTo(analysis, id),
      value: values.get(id) ?? 0,
      values: new Map(METRICS.map((m) => [m.id, metrics.get(m.id)?.get(id) ?? 0])),
      without: valuesWithout.get(id) ?? null,
      change: was === undefined || becomes === undefined ? null : was - becomes,
    };
  });
}
