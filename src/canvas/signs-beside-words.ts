import type { DisplayList } from '../figure/display-list.ts';
import type { PlacedLabel } from '../view/placed-label.ts';
import { asSet, LABEL_FACES, labelTracking, textWidth } from '../view/text-width.ts';
import { figureFont, type Context2d } from './paint-display-list.ts';

/** How much of the room that a label's words leave goes to the side where its sign stands, and which way. */
const TOWARDS_WORDS = { start: -1, middle: -0.5, end: 1 } as const;

/**
 * Labels with the signs ≠ beside their words as they come out: another typeface than the measured one may set them
 * narrower, and the sign would stand off by itself.
 */
export function withSignsBesideWords(
  labels: readonly PlacedLabel[],
  context: Context2d,
  fonts: DisplayList['fonts'],
): readonly PlacedLabel[] {
  return labels.map((label) => {
    const { sign, align, lines, node } = label;
    if (sign === null) return label;
    const { face, size } = node.label;
    const words = lines.at(-1) ?? '';
    const text = asSet(words, face);
    const room = textWidth(words, face, size);
    context.font = figureFont({ face: LABEL_FACES[face], size }, fonts);
    const tracking = labelTracking(text, face) * size * [...text].length;
    const set = Math.min(room, context.measureText(text).width + tracking);
    return { ...label, sign: { ...sign, x: sign.x + TOWARDS_WORDS[align] * (room - set) } };
  });
}
