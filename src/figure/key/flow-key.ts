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
  /** How high it is where that is more than a line, units. */
  readonly height?: number;
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
/** Between two high samples, one below the other, units. */
const LINE_GAP = 3;

/**
 * Groups of entries in lines of at most `width` units, in their order. A group that fits into a line stands in one;
 * an entry is never broken.
 */
export function flowKey(
  groups: readonly (readonly KeyEntry[])[],
  width: number,
  palette: Palette,
): Block {
  const style = { face: 'sans', size: SIZE, line: KEY_LINE, color: palette.ink2 } as const;
  const line = groups
    .flat()
    .reduce((most, { height = 0 }) => Math.max(most, height + LINE_GAP), KEY_LINE);
  const startOf = ({ width: sample }: KeyEntry): number => (sample === 0 ? 0 : sample + GAP);
  const widthOf = (entry: KeyEntry): number => startOf(entry) + lineWidth(entry.label, style);
  const items: DisplayItem[] = [];
  let [x, y] = [0, 0];
  const makeRoom = (needed: number): void => {
    if (x === 0 || x + needed <= width) return;
    x = 0;
    y += line;
  };
  for (const entries of groups) {
    const whole = entries.reduce((sum, entry) => sum + widthOf(entry) + BETWEEN, -BETWEEN);
    if (whole <= width) makeRoom(whole);
    for (const entry of entries) {
      makeRoom(widthOf(entry));
      const middle = y + line / 2;
      items.push(...movedItems(entry.items, x, middle));
      items.push(textLine(entry.label, x + startOf(entry), middle + SIZE * 0.35, style));
      x += widthOf(entry) + BETWEEN;
    }
  }
  return { width, height: items.length === 0 ? 0 : y + line, items };
}
