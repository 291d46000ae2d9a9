import type { Palette } from '../../view/palette.ts';
import type { FurnitureText } from '../furniture/furniture.ts';
import { setParagraph, textLine, baselineIn, type ParagraphStyle } from '../text/set-paragraph.ts';
import { directionOf } from '../text/bidi.ts';
import { stack, type Block } from './block.ts';
import type { TypeSize } from './type-sizes.ts';

/** A section of the notes: its heading and its paragraphs. */
export interface Section {
  readonly heading: string;
  readonly texts: readonly FurnitureText[];
}

/** A block, and how much room stands above it where it does not begin a column. */
export interface FlowBlock extends Block {
  readonly gap: number;
}

/** A number of a list at its line's beginning, the text beside it. */
function listItem(text: FurnitureText, width: number, style: ParagraphStyle, color: string): Block {
  const indent = style.size * 1.75;
  const body = setParagraph(text.text, width - indent, style);
  const ltr = directionOf(text.text) === 'ltr';
  const number = textLine(text.number ?? '', ltr ? 0 : width, baselineIn(style), {
    ...style,
    color,
    align: ltr ? 'left' : 'right',
  });
  const items = body.items.map((item) =>
    item.kind === 'text' && ltr ? { ...item, x: item.x + indent } : item,
  );
  return { width, height: body.height, items: [number, ...items] };
}

/** The first two items of a list as one block, so that no column ends or begins with one of them alone. */
function withoutWidows(blocks: readonly FlowBlock[], first: number): readonly FlowBlock[] {
  const [one, two] = [blocks[first], blocks[first + 1]];
  if (one === undefined || two === undefined) return blocks;
  const both = { ...stack([one, two]), gap: one.gap };
  return [...blocks.slice(0, first), both, ...blocks.slice(first + 2)];
}

/** The parts of each section that a column may break between; a heading stays with what it heads. */
export function noteBlocks(
  sections: readonly Section[],
  width: number,
  type: TypeSize,
  palette: Palette,
): readonly (readonly FlowBlock[])[] {
  const style: ParagraphStyle = { face: 'sans', ...type, color: palette.ink2 };
  const bold: ParagraphStyle = { ...style, face: 'sansSemibold', color: palette.ink };
  return sections.map(({ heading, texts }) => {
    const blocks = texts.map((text, index): FlowBlock => {
      const body =
        text.number === undefined
          ? setParagraph(text.text, width, style)
          : listItem(text, width, style, palette.ink3);
      const apart = text.number === '1' ? type.line * 0.35 : 0;
      if (index > 0) return { ...body, gap: apart };
      const head = setParagraph(heading, width, bold);
      const moved = body.items.map((item) =>
        item.kind === 'text' ? { ...item, y: item.y + head.height } : item,
      );
      return {
        width,
        height: head.height + body.height,
        items: [...head.items, ...moved],
        gap: type.line * 0.75,
      };
    });
    const first = texts.findIndex(({ number }) => number === '1');
    return withoutWidows(blocks, first);
  });
}
