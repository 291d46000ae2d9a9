import type { Palette } from '../../view/palette.ts';
import type { DisplayItem } from '../display-list.ts';
import type { Block } from '../page/block.ts';
import { movedItems } from '../page/move-items.ts';
import { lineWidth } from '../text/break-lines.ts';
import { textLine } from '../text/set-paragraph.ts';

/** One sign of a picture and what it means. */
export interface KeyEntry {
  /** How wide its sample is, units; 0 for none. */
  readonly width: number;
  /** Drawn with 0, 0 at the left end of the sample, half way up. */
  readonly items: readonly DisplayItem[];
  readonly label: string;
}

/** The height of a line of a key, units. */
export const KEY_LINE = 18;
const SIZE = 11.5;
/** From a sample to its words, and from these to the next sample, units. */
const GAP = 6;
const BETWEEN = 18;

/** Entries in lines of at most `width` units, in their order. An entry is never broken. */
export function flowKey(entries: readonly KeyEntry[], width: number, palette: Palette): Block {
  const style = { face: 'sans', size: SIZE, line: KEY_LINE, color: palette.ink2 } as const;
  const items: DisplayItem[] = [];
  let [x, y] = [0, 0];
  for (const { width: sample, items: drawn, label } of entries) {
    const start = sample === 0 ? 0 : sample + GAP;
    const whole = start + lineWidth(label, style);
    if (x > 0 && x + whole > width) {
      x = 0;
      y += KEY_LINE;
    }
    items.push(...movedItems(drawn, x, y + KEY_LINE / 2));
    items.push(textLine(label, x + start, y + KEY_LINE / 2 + SIZE * 0.35, style));
    x += whole + BETWEEN;
  }
  return { width, height: entries.length === 0 ? 0 : y + KEY_LINE, items };
}
