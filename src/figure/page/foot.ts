import type { Palette } from '../../view/palette.ts';
import { lineWidth } from '../text/break-lines.ts';
import { setParagraph, type ParagraphStyle } from '../text/set-paragraph.ts';
import { stack, type Block } from './block.ts';
import { movedItems } from './move-items.ts';
import type { TypeSizes } from './type-sizes.ts';
import type { PageWords } from './words.ts';

const GAP = 24;

/** Credit and version at the left, the link at the right; below each other where they do not fit beside. */
export function foot(
  words: PageWords,
  width: number,
  { foot: type }: TypeSizes,
  palette: Palette,
): Block {
  const style: ParagraphStyle = { face: 'sans', ...type, color: palette.ink3 };
  const text = words.foot.map((each) => each.text).join(' ');
  const [link] = words.link;
  const linked = { ...style, ...(link?.href !== undefined && { href: link.href }) };
  if (link === undefined) return setParagraph(text, width, style);
  const linkWidth = lineWidth(link.text, style);
  if (lineWidth(text, style) + GAP + linkWidth > width) {
    return stack([setParagraph(text, width, style), setParagraph(link.text, width, linked)]);
  }
  const left = setParagraph(text, width, style);
  const right = setParagraph(link.text, linkWidth + 1, { ...linked, align: 'right' });
  const items = [...left.items, ...movedItems(right.items, width - linkWidth - 1, 0)];
  return { width, height: Math.max(left.height, right.height), items };
}
