import type { DisplayItem } from '../display-list.ts';
import { movedItems } from './move-items.ts';

/** A part of a page: what is drawn, its left upper corner at 0, 0, and the room it takes. Units. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly items: readonly DisplayItem[];
}

/** Blocks one below the other, with `gap` units between those that take room. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const items: DisplayItem[] = [];
  let [width, height] = [0, 0];
  for (const block of blocks.filter((each) => each.height > 0)) {
    if (height > 0) height += gap;
    items.push(...movedItems(block.items, 0, height));
    height += block.height;
    width = Math.max(width, block.width);
  }
  return { width, height, items };
}

/** A rule across `width` units, in the middle of `height`. */
export function rule(width: number, color: string, height: number, thickness = 0.75): Block {
  const y = height / 2;
  const steps = [['M', 0, y] as const, ['L', width, y] as const];
  return { width, height, items: [{ kind: 'path', steps, stroke: { color, width: thickness } }] };
}
