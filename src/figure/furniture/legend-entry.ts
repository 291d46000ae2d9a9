import type { Palette } from '../../view/palette.ts';
import type { DisplayItem } from '../display-list.ts';
import type { Block } from '../page/block.ts';
import { movedItems } from '../page/move-items.ts';
import type { TypeSizes } from '../page/type-sizes.ts';
import { directionOf } from '../text/bidi.ts';
import { lineWidth } from '../text/break-lines.ts';
import { plainText } from '../text/plain-text.ts';
import { baselineIn, setParagraph, textLine, type ParagraphStyle } from '../text/set-paragraph.ts';
import type { Sample } from './legend-samples.ts';

/** A part of an entry of the key: a sample, words, or a figure. */
export type LegendPart =
  | { readonly sample: Sample }
  | { readonly label: string }
  | { readonly value: string };

/** Room between the parts of an entry, units. */
const GAP = 6;

/** The height of a drawn sample above and below its middle. */
function reachOf({ items }: Sample): number {
  return items.reduce((most, item) => {
    if (item.kind !== 'path') return most;
    const steps = item.steps.flatMap((step) => step.slice(1) as readonly number[]);
    const heights = steps.filter((_, index) => index % 2 === 1).map(Math.abs);
    return Math.max(most, ...heights);
  }, 0);
}

/**
 * An entry of the key as one line, as high as its largest sample asks for; words that do not fit beside the
 * samples are broken.
 */
export function legendEntry(
  parts: readonly LegendPart[],
  most: number,
  type: TypeSizes,
  palette: Palette,
): Block {
  const reach = Math.max(
    ...parts.map((part) => ('sample' in part ? reachOf(part.sample) : 0)),
    type.legend.line / 2 - 2,
  );
  const height = 2 * reach + 4;
  const items: DisplayItem[] = [];
  let [x, extra] = [0, 0];
  let follows = false;
  for (const part of parts) {
    if (x > 0) x += GAP;
    if ('sample' in part) {
      items.push(...movedItems(part.sample.items, x, height / 2));
      x += part.sample.width;
      follows = false;
      continue;
    }
    const style: ParagraphStyle =
      'label' in part
        ? { face: 'sans', ...type.legend, color: palette.ink }
        : { face: 'sans', ...type.values, color: palette.ink3 };
    const text = plainText('label' in part ? part.label : part.value, 80);
    const line = { ...style, line: height };
    const width = lineWidth(text, style);
    if (x + width > most && x > 0 && width > most - x) {
      const body = setParagraph(text, Math.max(40, most - x), style);
      items.push(...movedItems(body.items, x, height / 2 - style.line / 2));
      extra = Math.max(extra, body.height - style.line);
      x += body.width;
      follows = false;
      continue;
    }
    items.push({ ...textLine(text, x, baselineIn(line), style), ...(follows && { follows }) });
    follows = directionOf(text) === 'ltr';
    x += width;
  }
  return { width: x, height: height + extra, items };
}
