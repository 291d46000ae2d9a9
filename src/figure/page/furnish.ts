import type { Palette } from '../../view/palette.ts';
import { legendBlock } from '../furniture/legend.ts';
import type { FurnitureInput } from '../furniture/furniture.ts';
import { rule, stack, type Block } from './block.ts';
import { inColumns } from './columns.ts';
import { foot } from './foot.ts';
import { header } from './header.ts';
import { noteBlocks, type Section } from './notes.ts';
import type { TypeSizes } from './type-sizes.ts';
import { wordsOf, type PageWords } from './words.ts';

/** What stands round a picture, in the order of the page; those without room say nothing. Units. */
export interface Surround {
  readonly header: Block;
  readonly legend: Block;
  readonly notes: Block;
  readonly foot: Block;
}

/** Between columns of notes. */
const COLUMN_GAP = 28;

/** Columns of notes on so much width: at least as wide as half a line that reads well. */
function columnsOn(width: number): number {
  if (width >= 700) return 3;
  return width >= 440 ? 2 : 1;
}

function sectionsOf(words: PageWords): readonly Section[] {
  const one = (texts: PageWords['method']): PageWords['method'] =>
    texts.length === 0 ? [] : [{ text: texts.map(({ text }) => text).join(' ') }];
  return [
    { heading: 'Reading', texts: one(words.reading) },
    { heading: 'Method', texts: one(words.method) },
    { heading: 'Sources', texts: words.sources },
  ].filter(({ texts }) => texts.length > 0);
}

/**
 * All furniture of a page after so many steps of shortening. `width`: of title and foot; `side`: of the key and
 * the notes, which may stand beside the picture.
 */
export function furnish(
  input: FurnitureInput,
  room: { readonly width: number; readonly side: number; readonly steps: number },
  type: TypeSizes,
  palette: Palette,
): Surround {
  const words = wordsOf(input, room.steps);
  const columns = columnsOn(room.side);
  const column = (room.side - (columns - 1) * COLUMN_GAP) / columns;
  const notes = noteBlocks(sectionsOf(words), column, type.notes, palette);
  const keyed = input.scene !== null && !input.choices.off.includes('legend');
  return {
    header: header(words, room.width, type, palette),
    legend: keyed ? legendBlock(input, room.side, type, palette) : stack([]),
    notes: inColumns(notes, columns, { width: column, gap: COLUMN_GAP, tight: room.steps > 0 }),
    foot: foot(words, room.width, type, palette),
  };
}

/** A rule above a block; nothing where the block is empty. */
export function ruled(block: Block, color: string, room: number, thickness?: number): Block {
  return block.height === 0 ? block : stack([rule(block.width, color, room, thickness), block]);
}
