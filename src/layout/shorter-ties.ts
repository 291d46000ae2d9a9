import type { Adjacency } from './adjacency.ts';
import type { Places } from './arrangement.ts';

const MOST_ROUNDS = 12;
/** How many pairs of ends may be compared in all. */
const WORK = 6_000_000;
/** Smaller gains are rounding, px. */
const LEAST_GAIN = 1e-6;

/**
 * Lets nodes change places two by two while that makes their ties shorter in all, where `may` allows it. In place;
 * how long it goes on follows from the size of the graph, never from the clock.
 */
export function swapForShorterTies(
  graph: Adjacency,
  { x, y }: Pick<Places, 'x' | 'y'>,
  may: (i: number, j: number) => boolean,
): void {
  const { n, offsets } = graph;
  const rounds = Math.min(MOST_ROUNDS, Math.floor(WORK / (1 + n * offsets[n]!)));
  const swap = (i: number, j: number): void => {
    [x[i], x[j]] = [x[j]!, x[i]!];
    [y[i], y[j]] = [y[j]!, y[i]!];
  };
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        if (!may(i, j)) continue;
        const before = lengthOf(graph, x, y, i) + lengthOf(graph, x, y, j);
        swap(i, j);
        const gain = before - lengthOf(graph, x, y, i) - lengthOf(graph, x, y, j);
        if (gain > LEAST_GAIN) changed = true;
        else swap(i, j);
      }
    }
    if (!changed) return;
  }
}

/** The length of all ties of a node, px. */
function lengthOf(
  { offsets, targets }: Adjacency,
  x: Float64Array,
  y: Float64Array,
  i: number,
): number {
  let sum = 0;
  for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
    const dx = x[i]! - x[targets[k]!]!;
    const dy = y[i]! - y[targets[k]!]!;
    sum += Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}
