import type { PlacedLabel } from '../view/placed-label.ts';
import { asSet } from '../view/text-width.ts';
import { toScreen, type ViewTransform } from '../view/view-transform.ts';
import { paintSign } from './paint-marks.ts';
import { fontOf, trackingOf, type PlateFonts } from './plate-fonts.ts';

/** Paper round the letters, px. */
const HALO_WIDTH = 3.2;
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** A label as it is painted now: moved with its mark since it was placed. */
export interface MovedLabel {
  readonly label: PlacedLabel;
  readonly dx: number;
  readonly dy: number;
}

/** Where placed labels are after the view has moved: beside their marks, as far away as before. */
export function movedLabels(
  labels: readonly PlacedLabel[],
  placed: ViewTransform,
  now: ViewTransform,
): readonly MovedLabel[] {
  return labels.map((label) => {
    const [before, after] = [toScreen(placed, label.node), toScreen(now, label.node)];
    return { label, dx: after.x - before.x, dy: after.y - before.y };
  });
}

/**
 * What remains of moved labels when those that have come to touch a more important one are left out.
 * Used while the view moves; once it rests labels are placed anew.
 */
export function withoutCollisions(labels: readonly MovedLabel[]): readonly MovedLabel[] {
  const kept: MovedLabel[] = [];
  const byPriority = labels.toSorted(
    (a, b) => b.label.node.label.priority - a.label.node.label.priority,
  );
  for (const moved of byPriority) {
    if (!kept.some((other) => touch(moved, other))) kept.push(moved);
  }
  return kept;
}

function touch(a: MovedLabel, b: MovedLabel): boolean {
  const [ax, ay] = [a.label.left + a.dx, a.label.top + a.dy];
  const [bx, by] = [b.label.left + b.dx, b.label.top + b.dy];
  return (
    ax < bx + b.label.width &&
    bx < ax + a.label.width &&
    ay < by + b.label.height &&
    by < ay + a.label.height
  );
}

/**
 * Paints labels with paper round their letters. A line that the reader's font sets wider than the
 * tables foresee is narrowed to its box, so that labels never touch.
 */
export function paintLabels(
  context: CanvasRenderingContext2D,
  labels: readonly MovedLabel[],
  fonts: PlateFonts,
  paper: string,
  ink: (label: PlacedLabel) => string,
): void {
  context.textBaseline = 'alphabetic';
  context.direction = 'ltr';
  context.lineJoin = 'round';
  for (const { label, dx, dy } of labels) {
    const { face, size } = label.node.label;
    const tracking = trackingOf(face, size);
    context.font = fontOf(face, size, fonts);
    context.letterSpacing = tracking;
    context.textAlign = ALIGN[label.align];
    context.strokeStyle = paper;
    context.lineWidth = HALO_WIDTH;
    const x = label.anchor + dx;
    const lines = label.lines.map((line) => asSet(line, face));
    for (const paint of ['strokeText', 'fillText'] as const) {
      context.fillStyle = ink(label);
      lines.forEach((line, index) =>
        context[paint](line, x, (label.baselines[index] ?? 0) + dy, label.width),
      );
    }
    if (label.sign !== null) {
      paintSign(context, { x: label.sign.x + dx, y: label.sign.y + dy }, ink(label), null);
    }
  }
}
