import type { PlacedLabel } from '../view/placed-label.ts';
import { toScreen, type Point, type ViewTransform } from '../view/view-transform.ts';

/** Placed labels after the view has moved: beside their marks, as far away as before. */
export function movedLabels(
  labels: readonly PlacedLabel[],
  placed: ViewTransform,
  now: ViewTransform,
): readonly PlacedLabel[] {
  return labels.map((label) => {
    const [before, after] = [toScreen(placed, label.node), toScreen(now, label.node)];
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const { left, top, anchor, baselines, sign, leader } = label;
    const moved = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
    return {
      ...label,
      left: left + dx,
      top: top + dy,
      anchor: anchor + dx,
      baselines: baselines.map((y) => y + dy),
      sign: sign && moved(sign),
      leader: leader && [moved(leader[0]), moved(leader[1])],
    };
  });
}

/**
 * What remains of moved labels when those that have come to touch a more important one are left out.
 * Used while the view moves; once it rests labels are placed anew.
 */
export function withoutCollisions(labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const kept: PlacedLabel[] = [];
  const byPriority = labels.toSorted((a, b) => b.node.label.priority - a.node.label.priority);
  for (const moved of byPriority) {
    if (!kept.some((other) => touch(moved, other))) kept.push(moved);
  }
  return kept;
}

function touch(a: PlacedLabel, b: PlacedLabel): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}
