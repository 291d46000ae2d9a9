import { mixColors } from '../../view/mix-colors.ts';
import type { Palette } from '../../view/palette.ts';
import type { PlacedNumber } from '../../view/place-numbers.ts';
import { faceWidth } from '../../view/text-width.ts';
import { toneColor } from '../../view/tone.ts';
import type { TextItem } from '../display-list.ts';

const SIZE = 13;
/** From the middle of a number down to its baseline, as a share of its size: half a figure's height. */
const LIFT = 0.325;
/** Share of the community's colour in its number; the rest is ink, so that it reads on its area. */
const TINT = 0.55;
/** What remains of a number where something else is selected. */
const DIMMED = 0.4;

/** The numbers of communities in their areas. */
export function numberItems(
  numbers: readonly PlacedNumber[],
  palette: Palette,
): readonly TextItem[] {
  return numbers.map(({ x, y, group, tone, dimmed }) => {
    const ink = mixColors(toneColor(palette, tone), palette.ink, TINT);
    return {
      kind: 'text',
      text: String(group),
      x,
      y: y + LIFT * SIZE,
      align: 'center',
      face: 'sansSemibold',
      size: SIZE,
      color: dimmed ? mixColors(ink, palette.paper, DIMMED) : ink,
      width: faceWidth(String(group), 'sansSemibold', SIZE),
    };
  });
}
