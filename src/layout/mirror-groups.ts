import type { Adjacency } from './adjacency.ts';
import type { Places } from './arrangement.ts';
import { EAST, NORTH, SOUTH, WEST } from './label-side.ts';
import type { Cell } from './treemap-cells.ts';

const ROUNDS = 4;
const LEAST_GAIN = 1e-6;

/** Mirrors the drawing of each group within its cell, left and right or top and bottom, where that makes ties shorter. */
export function mirrorForShorterTies(
  graph: Adjacency,
  groups: readonly Int32Array[],
  cells: readonly Cell[],
  { x, y, side }: Places,
): void {
  const groupOf = new Int32Array(graph.n);
  groups.forEach((group, g) => group.forEach((i) => (groupOf[i] = g)));
  for (let round = 0; round < ROUNDS; round++) {
    groups.forEach((group, g) => {
      const { left, top, width, height } = cells[g]!;
      const flips = [
        [x, 2 * left + width, EAST, WEST],
        [y, 2 * top + height, SOUTH, NORTH],
      ] as const;
      for (const [values, twice, one, other] of flips) {
        const flip = (): void => {
          for (const i of group) values[i] = twice - values[i]!;
        };
        const before = outwardLength(graph, group, groupOf, x, y);
        flip();
        if (before - outwardLength(graph, group, groupOf, x, y) <= LEAST_GAIN) flip();
        else for (const i of group) side[i] = mirrored(side[i]!, one, other);
      }
    });
  }
}

function mirrored(side: number, one: number, other: number): number {
  if (side === one) return other;
  return side === other ? one : side;
}

/** The length of the ties of a group to the others, px. */
function outwardLength(
  { offsets, targets }: Adjacency,
  group: Int32Array,
  groupOf: Int32Array,
  x: Float64Array,
  y: Float64Array,
): number {
  let sum = 0;
  for (const i of group) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if (groupOf[j] === groupOf[i]) continue;
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      sum += Math.sqrt(dx * dx + dy * dy);
    }
  }
  return sum;
}
