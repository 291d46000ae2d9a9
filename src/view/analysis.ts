import type { Dataset } from '../model/dataset.ts';
import { nameOf, type Entity, type EntityId } from '../model/entity.ts';
import { withinNeighbourhood, type Neighbourhood } from '../graph/paths/neighbourhood.ts';
import { projectViewGraph } from '../graph/project.ts';
import type { GraphQuery } from '../graph/query.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import { metricInput } from '../metrics/metric-input.ts';
import { createMetricTable, type MetricTable } from './metric-table.ts';

/** How the metrics of a view are computed. */
export interface MetricChoices {
  /** Entities taken out of the graph first. Those not in the view are of no effect. */
  readonly without: readonly EntityId[];
  /** Whether ties weigh, for metrics that have a weighted kind. */
  readonly weighted: boolean;
  /** The neighbourhood the view is cut down to; null or left out for all of it. */
  readonly near?: Neighbourhood | null;
}

/** What follows from a dataset and a query: the graph and its figures. Computed, never stored. */
export interface Analysis {
  readonly dataset: Dataset;
  readonly query: GraphQuery;
  readonly view: ViewGraph;
  /** The neighbourhood that `view` is cut down to; null for none. */
  readonly near: Neighbourhood | null;
  /** Whom the reader took out, of those in view. */
  readonly without: ReadonlySet<EntityId>;
  /** Whether ties weigh, for metrics that have a weighted kind. */
  readonly weighted: boolean;
  /** The metrics, of the graph less whom the reader took out. */
  readonly metrics: MetricTable;
  /** The metrics with nobody taken out; `metrics` itself where nobody is. */
  readonly whole: MetricTable;
  /** Of those left, the entity with the most ties; null in an empty view. */
  readonly hub: EntityId | null;
  /** The metrics once the hub is taken out too. */
  readonly withoutHub: MetricTable;
  /** The metrics that places follow from; null where the layout goes by none. */
  readonly standing: MetricTable | null;
}

function highest(values: ReadonlyMap<EntityId, number> | undefined): EntityId | null {
  let best: EntityId | null = null;
  for (const [id, value] of values ?? []) {
    if (best === null || value > (values?.get(best) ?? 0)) best = id;
  }
  return best;
}

const NO_CHOICES: MetricChoices = { without: [], weighted: false };

/** What the reader sees of a projected graph: all of it, or one neighbourhood. */
export function restrictView(
  view: ViewGraph,
  near: Neighbourhood | null,
  without: readonly EntityId[],
): ViewGraph {
  return near === null ? view : withinNeighbourhood(view, near, new Set(without));
}

/** The metrics of a projected graph, restricted already; each is computed when asked for. */
export function analyseView(
  view: ViewGraph,
  query: GraphQuery,
  { without, weighted, near = null }: MetricChoices = NO_CHOICES,
): Analysis {
  const out = new Set(without.filter((id) => view.graph.hasNode(id)));
  const table = (less: ReadonlySet<EntityId>): MetricTable =>
    createMetricTable(metricInput(view, less), weighted);
  const whole = table(new Set());
  const metrics = out.size === 0 ? whole : table(out);
  const hub = highest(metrics.get('degree'));
  const withoutHub = hub === null ? metrics : table(new Set([...out, hub]));
  return {
    dataset: view.dataset,
    query,
    view,
    near,
    without: out,
    weighted,
    metrics,
    whole,
    hub,
    withoutHub,
    standing: null,
  };
}

/** Projects the graph of a query and makes what follows from it. */
export function analyse(
  dataset: Dataset,
  query: GraphQuery,
  choices: MetricChoices = NO_CHOICES,
): Analysis {
  const view = projectViewGraph(dataset, query);
  return analyseView(restrictView(view, choices.near ?? null, choices.without), query, choices);
}

/** The short form of an entity's name, as labels and lists show it. */
export function labelOf(entity: Entity): string {
  return entity.label ?? nameOf(entity);
}
