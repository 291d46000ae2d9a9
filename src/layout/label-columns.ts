import type { LabelRequest } from './label-request.ts';

/** Marks of one column stand on one line to this precision, px: stored places are rounded. */
const ALIGNED = 0.3;
/** Marks further apart than this many label heights are no neighbours in a column. */
const WIDEST_PITCH = 2.6;

/**
 * The columns among the marks: two or more of about one size right below each other, as close as labels are high.
 * They are told from the places alone, so that stored drawings need nothing else. Indices from top to bottom.
 */
export function labelColumns({ x, y, radius, height }: LabelRequest): number[][] {
  const order = Array.from(x, (_, i) => i).filter((i) => height[i]! > 0);
  order.sort((i, j) => x[i]! - x[j]! || y[i]! - y[j]!);
  const columns: number[][] = [];
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && x[order[to]!]! - x[order[from]!]! < ALIGNED) to++;
    const line = order.slice(from, to).sort((i, j) => y[i]! - y[j]!);
    columns.push(...runsOf(line, y, radius, height));
    from = to;
  }
  return columns.filter((column) => column.length > 1);
}

/** Cuts a line of marks where the pitch or the size changes. */
function runsOf(
  line: readonly number[],
  y: Float64Array,
  radius: Float64Array,
  height: Float64Array,
): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const i of line) {
    const last = run.at(-1);
    const near =
      last !== undefined &&
      y[i]! - y[last]! < WIDEST_PITCH * Math.max(height[i]!, height[last]!) &&
      Math.abs(radius[i]! - radius[last]!) < 2;
    if (near) run.push(i);
    else runs.push((run = [i]));
  }
  return runs;
}
