import type { EntityId } from '../model/entity.ts';
import type { IndexedGraph } from '../metrics/csr.ts';
import { computeMetric, type Metric, type MetricOutcome } from '../metrics/metric.ts';
import { METRICS, metricOf } from '../metrics/registry.ts';

/** About as many elementary steps as take 8 ms. */
export const STEPS_IN_PLACE = 1_500_000;

/** How many metrics may be asked for at once. */
const METRICS_AT_ONCE = 16;

/**
 * The most elementary steps of one metric that are computed where they are asked for. Where all metrics
 * together take less than 8 ms, that is all of them; else each has a share of that time.
 */
function stepsInPlace(graph: IndexedGraph, weighted: boolean): number {
  const costs = METRICS.filter((metric) => metric.applies(graph.csr)).map((metric) =>
    metric.cost(graph.csr, { weighted }),
  );
  const all = costs.reduce((sum, cost) => sum + cost, 0);
  return all <= STEPS_IN_PLACE ? Infinity : STEPS_IN_PLACE / METRICS_AT_ONCE;
}

/**
 * The metrics of one graph. Each is computed when it is first asked for, where that is quick; else it
 * is null until its outcome, computed elsewhere, is put in.
 */
export interface MetricTable {
  readonly graph: IndexedGraph;
  /** Whether ties weigh, for metrics that have a weighted kind. */
  readonly weighted: boolean;
  /** Null: not computed yet. */
  readonly outcome: (metric: Metric) => MetricOutcome | null;
  /** Whether a metric is neither known nor quick to compute; computes nothing. */
  readonly isPending: (metric: Metric) => boolean;
  /**
   * The values of a metric of entities by entity, undefined ones left out. Undefined where there is no
   * such metric, it does not apply to the graph, has a problem, or is not computed yet.
   */
  readonly get: (id: string) => ReadonlyMap<EntityId, number> | undefined;
  /** Takes an outcome that was computed elsewhere. */
  readonly put: (metric: Metric, outcome: MetricOutcome) => void;
}

function byEntity(ids: readonly EntityId[], values: Float64Array): ReadonlyMap<EntityId, number> {
  const map = new Map<EntityId, number>();
  for (const [v, value] of values.entries()) {
    const id = ids[v];
    if (id !== undefined && !Number.isNaN(value)) map.set(id, value);
  }
  return map;
}

/** An empty table of a graph's metrics. */
export function createMetricTable(graph: IndexedGraph, weighted: boolean): MetricTable {
  const outcomes = new Map<string, MetricOutcome>();
  let limit: number | undefined;
  const maps = new Map<string, ReadonlyMap<EntityId, number>>();
  const isPending = (metric: Metric): boolean => {
    if (outcomes.has(metric.id)) return false;
    limit ??= stepsInPlace(graph, weighted);
    return metric.cost(graph.csr, { weighted }) > limit;
  };
  const outcome = (metric: Metric): MetricOutcome | null => {
    const known = outcomes.get(metric.id);
    if (known !== undefined) return known;
    if (isPending(metric)) return null;
    const computed = computeMetric(metric, graph.csr, { weighted });
    outcomes.set(metric.id, computed);
    return computed;
  };
  return {
    graph,
    weighted,
    outcome,
    isPending,
    get: (id) => {
      const metric = metricOf(id);
      if (metric === undefined || metric.of !== 'entity' || !metric.applies(graph.csr)) return;
      const known = maps.get(id);
      if (known !== undefined) return known;
      const computed = outcome(metric);
      if (computed === null || computed.problem !== null) return;
      const map = byEntity(graph.ids, computed.values);
      maps.set(id, map);
      return map;
    },
    put: (metric, computed) => {
      outcomes.set(metric.id, computed);
      maps.delete(metric.id);
    },
  };
}
