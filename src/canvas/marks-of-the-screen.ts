import { circleSteps } from '../figure/arc-steps.ts';
import type { PathItem } from '../figure/display-list.ts';
import type { PlacedMark } from '../figure/graph/placed-marks.ts';
import { markOutline } from '../figure/mark-outline.ts';
import { markExtent, RING_GAP } from '../view/mark-extent.ts';
import type { Palette } from '../view/palette.ts';

const FOCUS_WIDTH = 2.5;
const LEAST_FOCUS = 9;
const PIN_RADIUS = 2.1;

/** The dot at the shoulder of a mark that stands where the reader put it. No figure has it. */
export function pinItems({ node, at }: PlacedMark, palette: Palette): readonly PathItem[] {
  const away = (node.shape === 'square' ? 0.886 : 0.71) * node.radius + PIN_RADIUS;
  const middle = { x: at.x + away, y: at.y - away };
  const dot = (color: string, radius: number): PathItem => ({
    kind: 'path',
    steps: circleSteps(middle, radius),
    fill: { color },
  });
  return [dot(palette.paper, PIN_RADIUS + 1.2), dot(palette.pencil, PIN_RADIUS)];
}

/** The ring round the mark that has the keyboard's focus, with paper on both sides. */
export function focusItems(
  { node, at }: PlacedMark,
  ringed: boolean,
  palette: Palette,
): readonly PathItem[] {
  const beyond = ringed ? 2 * RING_GAP : RING_GAP;
  const radius = Math.max(node.radius + beyond, LEAST_FOCUS);
  const steps = markOutline(node.shape, at, markExtent(node.shape, radius));
  const ring = (color: string, width: number): PathItem => ({
    kind: 'path',
    steps,
    stroke: { color, width, join: 'round' },
  });
  return [ring(palette.paper, FOCUS_WIDTH + 3), ring(palette.ink, FOCUS_WIDTH)];
}
