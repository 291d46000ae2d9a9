import type { HullPiece } from '../../view/scene.ts';
import { toScreen, type ViewTransform } from '../../view/view-transform.ts';
import { arcSteps } from '../arc-steps.ts';
import type { PathStep } from '../display-list.ts';

/** How much colour a community's area has, and how much while something else is selected. */
export const HULL_STRENGTH = 0.16;
export const DIMMED_HULL_STRENGTH = 0.07;

/** The outline of a convex piece with round room about it; all pieces turn one way, to be filled together. */
export function hullOutline({ points, room }: HullPiece, view: ViewTransform): readonly PathStep[] {
  const corners = points.map((point) => toScreen(view, point));
  const steps = corners.flatMap((corner, i): readonly PathStep[] => {
    const before = corners.at(i - 1) ?? corner;
    const after = corners[(i + 1) % corners.length] ?? corner;
    const from = Math.atan2(corner.y - before.y, corner.x - before.x) - Math.PI / 2;
    const to = Math.atan2(after.y - corner.y, after.x - corner.x) - Math.PI / 2;
    if (corners.length === 1) return arcSteps(corner, room, from, from + 2 * Math.PI);
    return arcSteps(corner, room, from, from + turned(to - from));
  });
  const [first] = steps;
  return first?.[0] === 'L' ? [['M', first[1], first[2]], ...steps.slice(1), ['Z']] : [];
}

/** An angle as a turn to the right, 0 to 2π; one that rounding has made the least bit negative is none. */
function turned(angle: number): number {
  const turn = (angle + 4 * Math.PI) % (2 * Math.PI);
  return turn > 2 * Math.PI - 1e-9 ? 0 : turn;
}
