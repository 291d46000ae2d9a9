import type { LayoutStart } from './layout-input.ts';
import type { LayoutUnits } from './layout-units.ts';
import type { FormerPlaces } from './redraw-units.ts';

/**
 * The blocks to draw on with: a fixed node is a block of its own, so that it can stay where it is; of the others,
 * only those stand in a column together that did before or are both new.
 */
export function blocksFor(blocks: readonly Int32Array[], start: LayoutStart): Int32Array[] {
  const isFixed = (i: number): boolean =>
    start.fixed?.[i] === 1 && Number.isFinite(start.x[i]! + start.y[i]!);
  const isNew = (i: number): boolean => !Number.isFinite(start.x[i]! + start.y[i]!);
  const split = blocks.flatMap((block) => [
    ...Array.from(block.filter(isFixed), (i) => Int32Array.of(i)),
    block.filter((i) => !isFixed(i) && !isNew(i)),
    block.filter((i) => isNew(i)),
  ]);
  return split.filter((block) => block.length > 0).sort((p, q) => p[0]! - q[0]!);
}

/** Where each unit stood: the middle of its nodes' former places. */
export function formerPlaces(units: LayoutUnits, start: LayoutStart): FormerPlaces {
  const x = new Float64Array(units.count);
  const y = new Float64Array(units.count);
  const fixed = new Uint8Array(units.count);
  units.members.forEach((members, u) => {
    for (const i of members) {
      x[u] = x[u]! + start.x[i]! / members.length;
      y[u] = y[u]! + start.y[i]! / members.length;
      if (start.fixed?.[i] && Number.isFinite(start.x[i]! + start.y[i]!)) fixed[u] = 1;
    }
  });
  return { x, y, fixed };
}
