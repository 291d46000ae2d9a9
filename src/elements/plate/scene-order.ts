import type { EntityId } from '../../model/entity.ts';
import type { Scene } from '../../view/scene.ts';

/** The neighbours of each entity by width of the tie; for hosts that know no better order. */
export function neighborsInScene(scene: Scene): (id: EntityId) => readonly EntityId[] {
  return (id) =>
    scene.ties
      .filter((tie) => tie.source === id || tie.target === id)
      .toSorted((a, b) => b.width - a.width || (a.id < b.id ? -1 : 1))
      .map((tie) => (tie.source === id ? tie.target : tie.source));
}

/** All entities by size of the mark. */
export function rankedInScene(scene: Scene): readonly EntityId[] {
  return scene.nodes
    .toSorted((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1))
    .map((node) => node.id);
}

/** Whether something of a scene is selected. */
export function hasSelection(scene: Scene | null): boolean {
  return scene !== null && [...scene.nodes, ...scene.ties].some((part) => part.selected);
}
