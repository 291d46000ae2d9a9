import { UndirectedGraph } from 'graphology';
import { familyOf, type EntityId } from '../model/entity.ts';
import type { Tie, ViewGraph } from './view-graph.ts';

/**
 * The graph that metrics run on: the view graph less its structural ties, unnamed groups and whoever
 * the reader takes out. Entities stay even where all their ties go. Edge attribute: the tie.
 */
export function metricGraph(
  view: ViewGraph,
  without: ReadonlySet<EntityId> = new Set(),
): UndirectedGraph<object, { readonly tie: Tie }> {
  const graph: UndirectedGraph<object, { readonly tie: Tie }> = new UndirectedGraph();
  for (const id of view.entities) {
    const type = view.dataset.entities.get(id)?.type;
    if (type !== undefined && familyOf(type) !== null && !without.has(id)) graph.addNode(id);
  }
  for (const tie of view.ties.values()) {
    if (tie.structural || !graph.hasNode(tie.source) || !graph.hasNode(tie.target)) continue;
    graph.addUndirectedEdgeWithKey(tie.id, tie.source, tie.target, { tie });
  }
  return graph;
}
