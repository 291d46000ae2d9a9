import type { Palette } from '../../view/palette.ts';
import { directionOf } from '../text/bidi.ts';
import { lineWidth } from '../text/break-lines.ts';
import { setParagraph, type ParagraphStyle } from '../text/set-paragraph.ts';
import { stack, type Block } from './block.ts';
import { movedItems } from './move-items.ts';
import type { TypeSizes } from './type-sizes.ts';
import type { PageWords } from './words.ts';

const GAP = 24;

/** Texts after each other as sentences, in one paragraph; one of another direction has its own. */
function paragraphs(words: PageWords): readonly string[] {
  const texts = words.foot.map(({ text }) => (/[.。!?！？…]$/u.test(text) ? text : `${text}.`));
  const one = new Set(texts.map(directionOf)).size < 2;
  return one ? [texts.join(' ')] : texts;
}

/** Credit and version at the left, the link at the right; below each other where they do not fit beside. */
export function foot(
  words: PageWords,
  width: number,
  { foot: type }: TypeSizes,
  palette: Palette,
): Block {
  const style: ParagraphStyle = { face: 'sans', ...type, color: palette.ink3 };
  const texts = paragraphs(words);
  const set = (room: number): Block => stack(texts.map((text) => setParagraph(text, room, style)));
  const [link] = words.link;
  if (link === undefined) return set(width);
  const linked = { ...style, ...(link.href !== undefined && { href: link.href }) };
  const room = width - lineWidth(link.text, style) - GAP;
  if (texts.some((text) => lineWidth(text, style) > room)) {
    return stack([set(width), setParagraph(link.text, width, linked)]);
  }
  const left = set(room);
  const right = setParagraph(link.text, width - room, { ...linked, align: 'right' });
  const items = [...left.items, ...movedItems(right.items, room, 0)];
  return { width, height: Math.max(left.height, right.height), items };
}
