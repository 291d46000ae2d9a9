import type { Block } from './block.ts';
import { movedItems } from './move-items.ts';

/** Room between entries of one row, units. */
const GAP = 22;
/** From this width on entries follow each other like words; below, they stand in columns. */
const FREE = 560;

/** The widths that entries take, by where they may begin. */
function places(blocks: readonly Block[], width: number): readonly number[] {
  if (width >= FREE) return blocks.map((block) => block.width);
  const columns = Math.max(1, Math.floor((width + GAP) / (150 + GAP)));
  const step = (width + GAP) / columns;
  return blocks.map((block) => Math.ceil((block.width + GAP) / step) * step - GAP);
}

/** Blocks in rows of at most `width`, each row as high as its highest, all in the middle of their row. */
export function inRows(blocks: readonly Block[], width: number): Block {
  const taken = places(blocks, width);
  const rows: { block: Block; x: number }[][] = [];
  let x = Infinity;
  for (const [index, block] of blocks.entries()) {
    const room = taken[index] ?? block.width;
    if (x + room > width + 0.01) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ block, x });
    x += room + GAP;
  }
  let y = 0;
  const items = rows.flatMap((row) => {
    const height = Math.max(...row.map(({ block }) => block.height));
    const moved = row.flatMap((each) =>
      movedItems(each.block.items, each.x, y + (height - each.block.height) / 2),
    );
    y += height;
    return moved;
  });
  return { width, height: y, items };
}
