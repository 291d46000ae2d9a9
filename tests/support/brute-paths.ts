import type { EntityId } from '../../src/model/entity.ts';
import { familyOf } from '../../src/model/entity.ts';
import type { ViewGraph } from '../../src/graph/view-graph.ts';

/** Every simple path between two entities, by trying them all: the entities in order. For small views. */
export function everyPath(
  view: ViewGraph,
  from: EntityId,
  to: EntityId,
  without: ReadonlySet<EntityId> = new Set(),
): readonly (readonly EntityId[])[] {
  const found: (readonly EntityId[])[] = [];
  const isNamed = (id: EntityId): boolean =>
    familyOf(view.dataset.entities.get(id)?.type ?? 'aggregate') !== null;
  const go = (path: readonly EntityId[]): void => {
    const at = path.at(-1) ?? '';
    if (at === to) found.push(path);
    else if (at === from || isNamed(at)) {
      for (const { source, target } of view.ties.values()) {
        if (source !== at && target !== at) continue;
        const next = source === at ? target : source;
        if (!path.includes(next) && !without.has(next)) go([...path, next]);
      }
    }
  };
  if (from !== to && view.graph.hasNode(from) && !without.has(from) && !without.has(to)) go([from]);
  return found;
}
