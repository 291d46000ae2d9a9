import type { EntityId } from '../model/entity.ts';
import type { Scene } from './scene.ts';

/** The marks with the ring of the selection: the selected one, or both ends of the selected tie. */
export function ringedNodes(scene: Scene): ReadonlySet<EntityId> {
  const ringed = new Set<EntityId>();
  for (const node of scene.nodes) if (node.selected) ringed.add(node.id);
  for (const { selected, source, target } of scene.ties) {
    if (selected) ringed.add(source).add(target);
  }
  return ringed;
}
