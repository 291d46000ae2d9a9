import { placeSceneLabels, type PlacedLabel } from '../view/place-scene-labels.ts';
import { placeSigns, type PlacedSign } from '../view/place-signs.ts';
import type { Scene } from '../view/scene.ts';
import type { Size, ViewTransform } from '../view/view-transform.ts';
import type { TargetBox } from './hit-test.ts';
import { movedLabels, withoutCollisions, type MovedLabel } from './paint-labels.ts';

/** Where labels and signs stand, and the view they were placed for. */
export interface LabelPlan {
  readonly view: ViewTransform;
  readonly labels: readonly PlacedLabel[];
  readonly signs: readonly PlacedSign[];
}

/** Places labels and signs for a view at rest; the same view has them in the same places, however it was come to. */
export function planLabels(scene: Scene, view: ViewTransform, window: Size): LabelPlan {
  const signs = placeSigns(scene, view, window);
  return { view, signs, labels: placeSceneLabels(scene, view, window, signs) };
}

/** The labels of a plan as a view shows them that has moved since. */
export function labelsAt(plan: LabelPlan, view: ViewTransform): readonly MovedLabel[] {
  const moved = movedLabels(plan.labels, plan.view, view);
  return plan.view.scale === view.scale ? moved : withoutCollisions(moved);
}

/** What of labels and signs can be tapped. */
export function targetBoxes(plan: LabelPlan, view: ViewTransform): readonly TargetBox[] {
  const signs = plan.signs.map(({ id, x, y }) => ({
    target: { kind: 'tie', id } as const,
    left: x - 9,
    top: y - 9,
    width: 18,
    height: 18,
  }));
  const labels = labelsAt(plan, view).map(({ label, dx, dy }) => ({
    target: { kind: 'entity', id: label.node.id } as const,
    left: label.left + dx,
    top: label.top + dy,
    width: label.width,
    height: label.height,
  }));
  return [...signs, ...labels];
}
