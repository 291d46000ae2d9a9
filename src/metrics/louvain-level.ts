import { arcWeights } from './adjacency-product.ts';
import { groupMembers } from './category-order.ts';
import type { CsrGraph } from './csr.ts';

/** The graph of one level of Louvain's method: what were communities below are vertices here. */
export interface Level {
  readonly order: number;
  /** Length n + 1. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Of each arc. Ties inside a vertex are no arcs; they only count in `strengths`. */
  readonly weights: Float64Array;
  /** Length n: all weight at the vertex, ties inside it twice. */
  readonly strengths: Float64Array;
}

/** The lowest level: the graph itself. */
export function firstLevel(graph: CsrGraph, weighted: boolean): Level {
  const { order, size, offsets, targets } = graph;
  const weights = arcWeights(graph, weighted) ?? new Float64Array(2 * size).fill(1);
  const strengths = new Float64Array(order);
  for (let v = 0; v < order; v++) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) strengths[v]! += weights[e]!;
  }
  return { order, offsets, targets, weights, strengths };
}

/** The next level: `labels` (length n, below `count`) says which vertices become one. O(n + m). */
export function contract(level: Level, labels: Int32Array, count: number): Level {
  const { members, starts } = groupMembers(labels, count);
  const offsets = new Int32Array(count + 1);
  const targets = new Int32Array(level.targets.length);
  const weights = new Float64Array(level.targets.length);
  const strengths = new Float64Array(count);
  // Where the arc to each community stands, if the community at hand has one.
  const place = new Int32Array(count).fill(-1);
  let next = 0;
  for (let c = 0; c < count; c++) {
    for (let i = starts[c]!; i < starts[c + 1]!; i++) {
      const v = members[i]!;
      strengths[c]! += level.strengths[v]!;
      for (let e = level.offsets[v]!; e < level.offsets[v + 1]!; e++) {
        const d = labels[level.targets[e]!]!;
        if (d === c) continue;
        if (place[d]! < offsets[c]!) {
          place[d] = next;
          targets[next] = d;
          weights[next++] = 0;
        }
        weights[place[d]!]! += level.weights[e]!;
      }
    }
    offsets[c + 1] = next;
  }
  return {
    order: count,
    offsets,
    targets: targets.slice(0, next),
    weights: weights.slice(0, next),
    strengths,
  };
}
