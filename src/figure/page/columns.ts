import type { Block } from './block.ts';
import { movedItems } from './move-items.ts';
import type { FlowBlock } from './notes.ts';

/** Blocks put into columns that are at most so high, one after the other; null where they do not fit. */
function filled(
  blocks: readonly FlowBlock[],
  columns: number,
  most: number,
): readonly (readonly FlowBlock[])[] | null {
  const full: FlowBlock[][] = [];
  let height = Infinity;
  for (const block of blocks) {
    if (height + block.gap + block.height <= most) height += block.gap + block.height;
    else {
      if (full.length === columns || block.height > most) return null;
      full.push([]);
      ({ height } = block);
    }
    full.at(-1)?.push(block);
  }
  return full;
}

/** Every height that a column of neighbours can have, least first. */
function heights(blocks: readonly FlowBlock[]): readonly number[] {
  const all = new Set<number>();
  for (const [first] of blocks.entries()) {
    let height = 0;
    for (const block of blocks.slice(first)) {
      height += (height === 0 ? 0 : block.gap) + block.height;
      all.add(height);
    }
  }
  return [...all].sort((a, b) => a - b);
}

/** By how much higher columns may be for each section to have its own. */
const APART = 1.25;

function heightOf(column: readonly FlowBlock[]): number {
  return column.reduce((sum, block, at) => sum + block.height + (at === 0 ? 0 : block.gap), 0);
}

/** The sections as columns, where there is one for each and none is much higher than it need be. */
function apart(
  sections: readonly (readonly FlowBlock[])[],
  columns: number,
  least: number,
): readonly (readonly FlowBlock[])[] | null {
  const highest = Math.max(0, ...sections.map(heightOf));
  return sections.length === columns && highest <= APART * least ? sections : null;
}

/**
 * Sections in columns: each in its own where that is not much higher, else one after the other in columns of
 * even height, the least that holds all of them. `tight`: always the least.
 */
export function inColumns(
  sections: readonly (readonly FlowBlock[])[],
  columns: number,
  { width, gap, tight }: { readonly width: number; readonly gap: number; readonly tight: boolean },
): Block {
  const blocks = sections.flat();
  const least = heights(blocks).find((most) => filled(blocks, columns, most) !== null) ?? 0;
  const own = tight ? null : apart(sections, columns, least);
  const full = own ?? filled(blocks, columns, least) ?? [];
  const height = Math.max(0, ...full.map(heightOf));
  const items = full.flatMap((column, index) => {
    let y = 0;
    return column.flatMap((block, at) => {
      y += at === 0 ? 0 : block.gap;
      const moved = movedItems(block.items, index * (width + gap), y);
      y += block.height;
      return moved;
    });
  });
  return { width: columns * (width + gap) - gap, height, items };
}
