import type { Adjacency } from './adjacency.ts';

/** A column holds at most this many marks. */
const LONGEST_COLUMN = 8;

/**
 * Nodes gathered for drawing: each block is one node, or several with exactly the same neighbours at the same
 * lengths (structurally equivalent: Lorrain and White 1971), which will stand in one column. Groups longer than a
 * column are cut into even columns. Leaves and isolates pair up from two on, others from three on: two equivalent
 * nodes with several ties read better on either side of what they share.
 */
export function equivalenceBlocks(graph: Adjacency): Int32Array[] {
  const groups = new Map<string, number[]>();
  for (let i = 0; i < graph.n; i++) {
    const from = graph.offsets[i]!;
    const to = graph.offsets[i + 1]!;
    const key = `${graph.targets.subarray(from, to).join()};${graph.lengths.subarray(from, to).join()}`;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  const blocks: Int32Array[] = [];
  for (const group of groups.values()) {
    const degree = graph.offsets[group[0]! + 1]! - graph.offsets[group[0]!]!;
    const together = group.length >= (degree <= 1 ? 2 : 3);
    const columns = together ? Math.ceil(group.length / LONGEST_COLUMN) : group.length;
    for (let c = 0; c < columns; c++) {
      const from = Math.floor((group.length * c) / columns);
      blocks.push(
        Int32Array.from(group.slice(from, Math.floor((group.length * (c + 1)) / columns))),
      );
    }
  }
  return blocks.sort((p, q) => p[0]! - q[0]!);
}

/** Every node a block of its own. */
export function singleBlocks(n: number): Int32Array[] {
  return Array.from({ length: n }, (_, i) => Int32Array.of(i));
}
