import type { CsrGraph } from './csr.ts';

/**
 * The trees that hang from a graph, taken off leaf by leaf. What stays is the part in which every
 * vertex has two ties or more, and one vertex of each component that is a tree.
 */
export interface PendantTrees {
  /** The vertices taken off, each before the one it hung from. */
  readonly taken: Int32Array;
  /** Length n: the vertex each was taken off from; −1 for those that stay. */
  readonly parents: Int32Array;
  /** Length n: the tie each hung by; −1 for those that stay. */
  readonly parentTies: Int32Array;
  /** Length n: how many vertices each stands for: itself and all that was taken off through it. */
  readonly weights: Float64Array;
}

/**
 * Takes the pendant trees off a graph; `layers` 1 takes off the leaves alone (of two that have but each
 * other, one), 0 nothing. Puzis, R., Elovici, Y., Zilberman, P., Dolev, S. & Brandes, U. (2015).
 * Topology manipulations for speeding betweenness centrality computation. Journal of Complex Networks
 * 3, 84–112. O(n + m).
 */
export function foldPendantTrees(graph: CsrGraph, layers: 0 | 1 | 'all'): PendantTrees {
  const { order, offsets, targets, arcTies } = graph;
  const parents = new Int32Array(order).fill(-1);
  const parentTies = new Int32Array(order).fill(-1);
  const weights = new Float64Array(order).fill(1);
  const left = new Int32Array(order);
  const queue = new Int32Array(order);
  let queued = 0;
  for (let v = 0; v < order; v++) {
    left[v] = offsets[v + 1]! - offsets[v]!;
    if (left[v] === 1) queue[queued++] = v;
  }
  let leaves = layers === 0 ? 0 : queued;
  let taken = 0;
  for (let head = 0; head < leaves; head++) {
    const v = queue[head]!;
    if (left[v] !== 1) continue;
    let arc = offsets[v]!;
    while (parents[targets[arc]!]! >= 0) arc++;
    const parent = targets[arc]!;
    parents[v] = parent;
    parentTies[v] = arcTies[arc]!;
    weights[parent]! += weights[v]!;
    left[v] = 0;
    left[parent]!--;
    if (layers === 'all' && left[parent] === 1) queue[leaves++] = parent;
    queue[taken++] = v;
  }
  return { taken: queue.slice(0, taken), parents, parentTies, weights };
}
