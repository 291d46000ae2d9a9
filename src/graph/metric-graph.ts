import { UndirectedGraph } from 'graphology';
import { familyOf, type EntityId } from '../model/entity.ts';
import type { Tie, ViewGraph } from './view-graph.ts';

/**
 * The graph that metrics run on: the view graph less its structural ties, stated ties that are only drawn
 * beside those of shared missions, unnamed groups and whoever the reader takes out. Entities stay even
 * where all their ties go, but for an expanded owner that had none. Edge attribute: the tie.
 */
export function metricGraph(
  view: ViewGraph,
  without: ReadonlySet<EntityId> = new Set(),
): UndirectedGraph<object, { readonly tie: Tie }> {
  const graph: UndirectedGraph<object, { readonly tie: Tie }> = new UndirectedGraph();
  for (const id of view.entities) {
    const type = view.dataset.entities.get(id)?.type;
    if (type === undefined || familyOf(type) === null || without.has(id)) continue;
    if (view.graph.degree(id) > 0) graph.addNode(id);
  }
  for (const tie of view.ties.values()) {
    if (tie.structural || tie.beside || !graph.hasNode(tie.source) || !graph.hasNode(tie.target))
      continue;
    graph.addUndirectedEdgeWithKey(tie.id, tie.source, tie.target, { tie });
  }
  return graph;
}
