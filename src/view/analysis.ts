import type { Dataset } from '../model/dataset.ts';
import { nameOf, type Entity, type EntityId } from '../model/entity.ts';
import { metricGraph } from '../graph/metric-graph.ts';
import { projectViewGraph } from '../graph/project.ts';
import type { GraphQuery } from '../graph/query.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import { toCsr } from '../metrics/csr.ts';
import { METRICS } from '../metrics/registry.ts';

/** The values of every metric for one graph: metric id, then entity id. */
export type MetricTable = ReadonlyMap<string, ReadonlyMap<EntityId, number>>;

/** What follows from a dataset and a query: the graph and its figures. Computed, never stored. */
export interface Analysis {
  readonly dataset: Dataset;
  readonly query: GraphQuery;
  readonly view: ViewGraph;
  readonly metrics: MetricTable;
  /** The entity with the most ties, which most paths run through; null in an empty view. */
  readonly hub: EntityId | null;
  /** The metrics once the hub is taken out. */
  readonly withoutHub: MetricTable;
}

function computeMetrics(view: ViewGraph, without: ReadonlySet<EntityId>): MetricTable {
  const csr = toCsr(metricGraph(view, without));
  return new Map(
    METRICS.map((metric) => {
      const values = metric.compute(csr);
      return [metric.id, new Map(csr.ids.map((id, v) => [id, values[v] ?? 0]))];
    }),
  );
}

function highest(values: ReadonlyMap<EntityId, number> | undefined): EntityId | null {
  let best: EntityId | null = null;
  for (const [id, value] of values ?? []) {
    if (best === null || value > (values?.get(best) ?? 0)) best = id;
  }
  return best;
}

/** Projects the graph of a query and computes its metrics, with the hub and without it. */
export function analyse(dataset: Dataset, query: GraphQuery): Analysis {
  const view = projectViewGraph(dataset, query);
  const metrics = computeMetrics(view, new Set());
  const hub = highest(metrics.get('degree'));
  const withoutHub = computeMetrics(view, new Set(hub === null ? [] : [hub]));
  return { dataset, query, view, metrics, hub, withoutHub };
}

/** The short form of an entity's name, as labels and lists show it. */
export function labelOf(entity: Entity): string {
  return entity.label ?? nameOf(entity);
}
