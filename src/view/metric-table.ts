import type { EntityId } from '../model/entity.ts';
import type { IndexedGraph } from '../metrics/csr.ts';
import { computeMetric, type Metric, type MetricOutcome } from '../metrics/metric.ts';
import { metricOf } from '../metrics/registry.ts';

/** The most elementary steps that are computed where they are asked for: about 8 ms of a slow core. */
export const STEPS_IN_PLACE = 1_500_000;

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
  const maps = new Map<string, ReadonlyMap<EntityId, number>>();
  const outcome = (metric: Metric): MetricOutcome | null => {
    const known = outcomes.get(metric.id);
    if (known !== undefined) return known;
    if (metric.cost(graph.csr, { weighted }) > STEPS_IN_PLACE) return null;
    const computed = computeMetric(metric, graph.csr, { weighted });
    outcomes.set(metric.id, computed);
    return computed;
  };
  return {
    graph,
    weighted,
    outcome,
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
