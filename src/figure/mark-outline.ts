import type { Shape } from '../view/scene.ts';
import type { MarkExtent } from '../view/mark-extent.ts';
import type { Point } from '../view/view-transform.ts';
import { arcSteps, circleSteps } from './arc-steps.ts';
import type { PathStep } from './display-list.ts';

/** The outline of a mark, or of a ring round it; it begins and turns as Cytoscape's, so that dashes agree. */
export function markOutline(
  shape: Shape,
  { x, y }: Point,
  { reach, corner }: MarkExtent,
): readonly PathStep[] {
  const [left, top, right, bottom] = [x - reach, y - reach, x + reach, y + reach];
  switch (shape) {
    case 'square': {
      const r = Math.min(corner, reach);
      const round = (cx: number, cy: number, quarter: number): readonly PathStep[] =>
        arcSteps({ x: cx, y: cy }, r, (quarter * Math.PI) / 2, ((quarter + 1) * Math.PI) / 2);
      return [
        ['M', x, top],
        ...round(right - r, top + r, -1),
        ...round(right - r, bottom - r, 0),
        ...round(left + r, bottom - r, 1),
        ...round(left + r, top + r, 2),
        ['Z'],
      ];
    }
    case 'diamond':
      return [['M', x, bottom], ['L', right, y], ['L', x, top], ['L', left, y], ['Z']];
    default:
      return circleSteps({ x, y }, reach);
  }
}
