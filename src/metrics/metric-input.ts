import { FAMILIES, familyOf, isActor, type EntityId } from '../model/entity.ts';
import { metricGraph } from '../graph/metric-graph.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import { toCsr, type IndexedGraph } from './csr.ts';

/** The graph that metrics of a view run on, less whom the reader takes out. */
export function metricInput(
  view: ViewGraph,
  without: ReadonlySet<EntityId> = new Set(),
): IndexedGraph {
  const typeOf = (id: EntityId) => view.dataset.entities.get(id)?.type;
  return toCsr(metricGraph(view, without), {
    strength: ({ tie }) => tie.strength,
    mode: (id) => {
      const type = typeOf(id);
      return type === undefined ? null : isActor(type) ? 0 : 1;
    },
    family: (id) => {
      const type = typeOf(id);
      const family = type === undefined ? null : familyOf(type);
      return family === null ? null : FAMILIES.indexOf(family);
    },
  });
}
