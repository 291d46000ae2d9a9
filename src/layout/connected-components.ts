import type { Adjacency } from './adjacency.ts';

/** The connected components, largest first (equal sizes by their first node); nodes of each in rising order. */
export function connectedComponents(graph: Adjacency): Int32Array[] {
  const seen = new Uint8Array(graph.n);
  const found: Int32Array[] = [];
  for (let root = 0; root < graph.n; root++) {
    if (seen[root]) continue;
    seen[root] = 1;
    const queue = [root];
    for (let head = 0; head < queue.length; head++) {
      const i = queue[head]!;
      for (let k = graph.offsets[i]!; k < graph.offsets[i + 1]!; k++) {
        const j = graph.targets[k]!;
        if (seen[j]) continue;
        seen[j] = 1;
        queue.push(j);
      }
    }
    found.push(Int32Array.from(queue).sort());
  }
  return found.sort((p, q) => q.length - p.length || p[0]! - q[0]!);
}
