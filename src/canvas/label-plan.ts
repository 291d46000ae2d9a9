import { placeNumbers, type PlacedNumber } from '../view/place-numbers.ts';
import type { LabelBox, PlacedLabel } from '../view/placed-label.ts';
import { placeSceneLabels } from '../view/place-scene-labels.ts';
import { placeSigns, type PlacedSign } from '../view/place-signs.ts';
import type { Scene } from '../view/scene.ts';
import type { Point, Size, ViewTransform } from '../view/view-transform.ts';
import type { TargetBox } from './hit-test.ts';
import { movedLabels, withoutCollisions } from './moved-labels.ts';

/** Where labels and signs stand, and the view they were placed for. */
export interface LabelPlan {
  readonly view: ViewTransform;
  readonly labels: readonly PlacedLabel[];
  readonly signs: readonly PlacedSign[];
  /** The numbers of communities. */
  readonly numbers: readonly PlacedNumber[];
}

/**
 * Places labels and signs for a view at rest; the same view has them in the same places, however it was come to. No label
 * stands in a box of `covered`.
 */
export function planLabels(
  scene: Scene,
  view: ViewTransform,
  window: Size,
  covered: readonly LabelBox[] = [],
): LabelPlan {
  const signs = placeSigns(scene, view, window);
  const numbers = placeNumbers(scene, view, window);
  const labels = placeSceneLabels(scene, view, window, [...signs, ...numbers], covered);
  return { view, signs, numbers, labels };
}

/** The labels of a plan as a view shows them that has moved since. */
export function labelsAt(plan: LabelPlan, view: ViewTransform): readonly PlacedLabel[] {
  const moved = movedLabels(plan.labels, plan.view, view);
  return plan.view.scale === view.scale ? moved : withoutCollisions(moved);
}

/** Signs or numbers of a plan as a view shows them that has been panned since; none once it has zoomed. */
export function placedAt<T extends Point>(
  plan: LabelPlan,
  placed: readonly T[],
  view: ViewTransform,
): readonly T[] {
  if (plan.view.scale !== view.scale) return [];
  const [dx, dy] = [view.x - plan.view.x, view.y - plan.view.y];
  return placed.map((part) => ({ ...part, x: part.x + dx, y: part.y + dy }));
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
  const labels = labelsAt(plan, view).map(({ node, left, top, width, height }) => ({
    target: { kind: 'entity', id: node.id } as const,
    left,
    top,
    width,
    height,
  }));
  return [...signs, ...labels];
}
