import { textLanguage } from '../../view/text-language.ts';
import type { TextItem } from '../display-list.ts';
import type { Block } from '../page/block.ts';
import type { TypeSize } from '../page/type-sizes.ts';
import { directionOf } from './bidi.ts';
import { breakLines, lineWidth, type TextStyle } from './break-lines.ts';

/** How a paragraph is set. Units of the figure. */
export interface ParagraphStyle extends Omit<TextStyle, 'size'>, TypeSize {
  readonly color: string;
  /** An address that all of it leads to. */
  readonly href?: string;
  /** Where its lines stand; by its script where left out. */
  readonly align?: 'left' | 'right';
}

/** From the upper edge of a line to its baseline: letters stand in the middle of it. */
export function baselineIn({ size, line }: TypeSize): number {
  return line / 2 + size * 0.35;
}

/** One line of text as an item, its left (or right) end at `x`, on the baseline `y`. */
export function textLine(text: string, x: number, y: number, style: ParagraphStyle): TextItem {
  const { face, size, color, tracking, href } = style;
  const lang = textLanguage(text);
  return {
    kind: 'text',
    text,
    x,
    y,
    align: style.align ?? 'left',
    face,
    size,
    color,
    width: lineWidth(text, style),
    ...(tracking !== undefined && { tracking }),
    ...(lang !== null && { lang }),
    ...(href !== undefined && { href }),
  };
}

/**
 * A text in lines of at most `width` units. One that begins in a script from right to left stands at the
 * right and runs that way.
 */
export function setParagraph(text: string, width: number, style: ParagraphStyle): Block {
  const direction = directionOf(text);
  const align = style.align ?? (direction === 'rtl' ? 'right' : 'left');
  const lines = breakLines(text, width, style);
  const items = lines.map((line, index): TextItem => {
    const y = index * style.line + baselineIn(style);
    const item = textLine(line.text, align === 'right' ? width : 0, y, { ...style, align });
    return direction === 'rtl' ? { ...item, direction } : item;
  });
  return { width, height: lines.length * style.line, items };
}
