import { mixColors } from '../view/mix-colors.ts';
import type { Palette } from '../view/palette.ts';
import type { PlacedNumber } from '../view/place-numbers.ts';
import { toneColor } from '../view/tone.ts';
import type { PlateFonts } from './plate-fonts.ts';

const SIZE = 13;
/** Share of the community's colour in its number; the rest is ink, so that it reads on its area. */
const TINT = 0.55;

/** Paints the numbers of communities in their areas. */
export function paintNumbers(
  context: CanvasRenderingContext2D,
  numbers: readonly PlacedNumber[],
  fonts: PlateFonts,
  palette: Palette,
): void {
  context.font = `600 ${SIZE}px ${fonts.sans}`;
  context.letterSpacing = '0px';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { x, y, group, tone, dimmed } of numbers) {
    const ink = mixColors(toneColor(palette, tone), palette.ink, TINT);
    context.fillStyle = dimmed ? mixColors(ink, palette.paper, 0.4) : ink;
    context.fillText(String(group), x, y);
  }
}
