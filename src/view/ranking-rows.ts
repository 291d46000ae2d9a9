import type { EntityId } from '../model/entity.ts';
import { ranksOfValues } from '../metrics/ranks.ts';
import { metricOf } from '../metrics/registry.ts';
import type { Analysis } from './analysis.ts';
import { compareNames } from './compare-names.ts';
import type { MetricTable } from './metric-table.ts';
import { referenceTo, type EntityReference } from './entity-reference.ts';

/** One line of the ranking. */
export interface RankingRow {
  /** From 1; equal values share a rank. Null where the metric is undefined for the entity. */
  readonly rank: number | null;
  readonly entity: EntityReference;
  /** Null where undefined. */
  readonly value: number | null;
  /** The standard error of the value where it is an estimate; else null. */
  readonly error: number | null;
  /** The rank among the same entities before the reader took somebody out; null where nobody is. */
  readonly was: number | null;
  /** The value once the hub is taken out as well; null for the hub itself. */
  readonly without: number | null;
  /**
   * How many ranks it has risen (or, negative, fallen) since the reader took somebody out; where nobody
   * is, how many it rises among the others once the hub is.
   */
  readonly change: number | null;
}

/**
 * Ranks by value, highest first. Equal values share the rank of the first of them, and the next rank
 * counts them all (1, 2, 2, 4). Returned in rank order; within a rank by id.
 */
export function ranksOf(values: ReadonlyMap<EntityId, number>): ReadonlyMap<EntityId, number> {
  const ids = [...values.keys()].sort();
  const ranks = ranksOfValues(Float64Array.from(ids, (id) => values.get(id) ?? Number.NaN));
  const ranked = ids.map((id, i): readonly [EntityId, number] => [id, ranks[i] ?? 0]);
  return new Map(ranked.filter(([, rank]) => rank > 0).sort(([, a], [, b]) => a - b));
}

/** Ranks of two tables among the entities that both have a value for. */
function rankedAmong(
  values: ReadonlyMap<EntityId, number>,
  others: ReadonlyMap<EntityId, number>,
): ReadonlyMap<EntityId, number> {
  return ranksOf(new Map([...values].filter(([id]) => others.has(id))));
}

/** The standard errors of an estimated metric by entity; empty for one that is exact. */
function errorsOf(table: MetricTable, id: string): ReadonlyMap<EntityId, number> {
  const metric = metricOf(id);
  const errors = metric === undefined ? undefined : table.outcome(metric)?.errors;
  return new Map([...(errors ?? [])].map((error, v) => [table.graph.ids[v] ?? '', error]));
}

const NOBODY: ReadonlyMap<EntityId, number> = new Map();

function difference(a: number | undefined, b: number | undefined): number | null {
  return a === undefined || b === undefined ? null : a - b;
}

/**
 * The ranking of a view by one metric, highest first; entities for which it is undefined come last, by
 * name. Empty for a metric that has no values here.
 */
export function rankingRows(analysis: Analysis, metric: string): readonly RankingRow[] {
  const { metrics, whole, withoutHub, without: out } = analysis;
  const values = metrics.get(metric);
  if (values === undefined) return [];
  const valuesWithout = withoutHub.get(metric) ?? NOBODY;
  const [before, after] =
    out.size > 0
      ? [rankedAmong(whole.get(metric) ?? NOBODY, values), ranksOf(values)]
      : [rankedAmong(values, valuesWithout), ranksOf(valuesWithout)];
  const errors = errorsOf(metrics, metric);
  const rows = [...ranksOf(values)].map(([id, rank]): RankingRow => ({
    rank,
    entity: referenceTo(analysis, id),
    value: values.get(id) ?? null,
    error: errors.get(id) ?? null,
    was: out.size > 0 ? (before.get(id) ?? null) : null,
    without: valuesWithout.get(id) ?? null,
    change: difference(before.get(id), after.get(id)),
  }));
  return [...rows, ...undefinedRows(analysis, values)];
}

function undefinedRows(
  analysis: Analysis,
  values: ReadonlyMap<EntityId, number>,
): readonly RankingRow[] {
  return analysis.metrics.graph.ids
    .filter((id) => !values.has(id))
    .map((id) => referenceTo(analysis, id))
    .sort((a, b) => compareNames(a.label, b.label))
    .map((entity) => ({
      rank: null,
      entity,
      value: null,
      error: null,
      was: null,
      without: null,
      change: null,
    }));
}
