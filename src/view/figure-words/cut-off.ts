import type { CsrGraph } from '../../metrics/csr.ts';

/** The sizes of the parts that the neighbours of a vertex fall into once it is taken out. */
function partsWithout({ order, offsets, targets }: CsrGraph, vertex: number): readonly number[] {
  const seen = new Uint8Array(order);
  seen[vertex] = 1;
  const sizes: number[] = [];
  for (let arc = offsets[vertex]!; arc < offsets[vertex + 1]!; arc++) {
    const start = targets[arc]!;
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const reached = [start];
    for (const at of reached) {
      for (let next = offsets[at]!; next < offsets[at + 1]!; next++) {
        const other = targets[next]!;
        if (seen[other] === 0) reached.push(other);
        seen[other] = 1;
      }
    }
    sizes.push(reached.length);
  }
  return sizes;
}

/** How many others of its component lose their way to the largest part of it once a vertex is taken out. O(n + m). */
export function cutOffWithout(graph: CsrGraph, vertex: number): number {
  const sizes = partsWithout(graph, vertex);
  return sizes.reduce((sum, size) => sum + size, 0) - Math.max(0, ...sizes);
}
