import type { EntityId } from '../../model/entity.ts';
import type { Scene, SceneNode } from '../../view/scene.ts';
import { toScreen, type Point, type ViewTransform } from '../../view/view-transform.ts';

/** A mark where it stands on the picture. */
export interface PlacedMark {
  readonly node: SceneNode;
  readonly at: Point;
}

export type PlacedMarks = ReadonlyMap<EntityId, PlacedMark>;

/** The marks of a scene where a view has them. */
export function placedMarks(scene: Scene, view: ViewTransform): PlacedMarks {
  return new Map(scene.nodes.map((node) => [node.id, { node, at: toScreen(view, node) }]));
}
