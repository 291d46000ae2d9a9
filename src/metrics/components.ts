import { numberBySize } from './category-order.ts';
import type { CsrGraph } from './csr.ts';
import type { Steps } from './metric.ts';

/** Which component each vertex belongs to. */
export interface Components {
  readonly count: number;
  /** Length n: 0 is the largest, equal sizes in the order of their first vertices. */
  readonly labels: Int32Array;
}

const ARCS_PER_STEP = 200_000;

/** The connected components of a graph, by breadth-first search. O(n + m). */
export function* connectedComponents({ order, offsets, targets }: CsrGraph): Steps<Components> {
  const labels = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  let [count, reached, arcs] = [0, 0, 0];
  for (let root = 0; root < order; root++) {
    if (labels[root]! >= 0) continue;
    labels[root] = count;
    let head = reached;
    queue[reached++] = root;
    for (; head < reached; head++) {
      const v = queue[head]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const w = targets[e]!;
        if (labels[w]! >= 0) continue;
        labels[w] = count;
        queue[reached++] = w;
      }
      arcs += offsets[v + 1]! - offsets[v]!;
      if (arcs < ARCS_PER_STEP) continue;
      arcs = 0;
      yield reached / order;
    }
    count++;
  }
  return { count, labels: numberBySize(labels, count) };
}
