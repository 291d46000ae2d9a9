import { mixColors } from '../view/mix-colors.ts';
import type { Palette } from '../view/palette.ts';
import { asSet, textWidth } from '../view/text-width.ts';
import type { MovedLabel } from './paint-labels.ts';

const WIDTH = 1.6;
/** What remains of the pencil where something else is selected. */
const DIMMED = 0.45;
/** How far the stroke runs beyond the letters, px. */
const BEYOND = 2;
/** Height of the stroke above the baseline, as a share of the font size: half of a small letter, of a capital. */
const SMALL = 0.25;
const CAPITAL = 0.34;

/** Strikes out, in the reader's pencil, the labels of entities that are taken out. */
export function paintStrikes(
  context: CanvasRenderingContext2D,
  labels: readonly MovedLabel[],
  { pencil, paper }: Pick<Palette, 'pencil' | 'paper'>,
): void {
  context.lineWidth = WIDTH;
  for (const { label, dx, dy } of labels) {
    const { face, size } = label.node.label;
    if (!label.node.out) continue;
    context.strokeStyle = label.node.dimmed ? mixColors(pencil, paper, DIMMED) : pencil;
    context.beginPath();
    for (const [index, line] of label.lines.entries()) {
      const width = Math.min(label.width, textWidth(asSet(line, face), face, size));
      const share = { start: 0, middle: 0.5, end: 1 }[label.align];
      const x = label.anchor + dx - share * width;
      const lift = size * (face === 'country' ? CAPITAL : SMALL);
      const y = (label.baselines[index] ?? 0) + dy - lift;
      context.moveTo(x - BEYOND, y);
      context.lineTo(x + width + BEYOND, y);
    }
    context.stroke();
  }
}
