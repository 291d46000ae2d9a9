import { tieSupport, type TieSupport } from '../../graph/tie-support.ts';
import type { ViewGraph } from '../../graph/view-graph.ts';
import { FAMILIES, type EntityId } from '../../model/entity.ts';
import { metricInput } from '../metric-input.ts';

/** What the tests of a ranking are made from; plain, so that it crosses threads. */
export interface FragilityInput {
  readonly support: TieSupport;
  /** Length n: the family of each entity as a number. */
  readonly families: Uint8Array;
  /** Length n: 0 for actors, 1 for missions, whether or not the graph is bipartite. */
  readonly modes: Uint8Array;
  /** The id of the metric that ranks. */
  readonly metric: string;
  /** Whether ties weigh, for metrics that have a weighted kind. */
  readonly weighted: boolean;
}

/** The input for one metric of a view, less whom the reader took out. */
export function fragilityInput(
  view: ViewGraph,
  without: ReadonlySet<EntityId>,
  metric: string,
  weighted: boolean,
): FragilityInput {
  const families = metricInput(view, without).csr.families ?? new Uint8Array(0);
  const mission = FAMILIES.indexOf('mission');
  return {
    support: tieSupport(view, without),
    families,
    // A smaller graph may be bipartite where the whole is not.
    modes: families.map((family) => Number(family === mission)),
    metric,
    weighted,
  };
}
