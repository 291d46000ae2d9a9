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

/** Blocks in columns of even height, in their order: the least height that holds all of them. */
export function inColumns(
  blocks: readonly FlowBlock[],
  columns: number,
  width: number,
  gap: number,
): Block {
  const least = heights(blocks).find((most) => filled(blocks, columns, most) !== null) ?? 0;
  const full = filled(blocks, columns, least) ?? [];
  const items = full.flatMap((column, index) => {
    let y = 0;
    return column.flatMap((block, at) => {
      y += at === 0 ? 0 : block.gap;
      const moved = movedItems(block.items, index * (width + gap), y);
      y += block.height;
      return moved;
    });
  });
  return { width: columns * (width + gap) - gap, height: least, items };
}
