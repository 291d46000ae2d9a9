import type { CsrGraph } from './csr.ts';
import type { MetricOptions } from './metric.ts';
import { foldPendantTrees } from './pendant-trees.ts';

/** What makes shortest paths long to find. */
interface PathSize {
  /** How many vertices stay where the pendant trees are folded, and how many arcs among them. */
  readonly vertices: number;
  readonly arcs: number;
  /** How far the vertex furthest from the first of its component lies. */
  readonly depth: number;
}

const known = new WeakMap<CsrGraph, PathSize>();

function sizeOf(graph: CsrGraph): PathSize {
  const size = known.get(graph) ?? measure(graph);
  known.set(graph, size);
  return size;
}

function measure(graph: CsrGraph): PathSize {
  const { taken } = foldPendantTrees(graph, 'all');
  const vertices = graph.order - taken.length;
  return { vertices, arcs: 2 * (graph.size - taken.length), depth: depthOf(graph) };
}

function depthOf({ order, offsets, targets }: CsrGraph): number {
  const depths = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  let [reached, deepest] = [0, 0];
  for (let root = 0; root < order; root++) {
    if (depths[root]! >= 0) continue;
    depths[root] = 0;
    let head = reached;
    queue[reached++] = root;
    for (; head < reached; head++) {
      const v = queue[head]!;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const u = targets[arc]!;
        if (depths[u]! >= 0) continue;
        depths[u] = depths[v]! + 1;
        queue[reached++] = u;
      }
    }
    deepest = Math.max(deepest, depths[queue[reached - 1]!]!);
  }
  return deepest;
}

/** What folding and sizing a graph takes, whatever follows. */
const preparation = ({ order, size }: CsrGraph): number => 20 * (order + 2 * size);

/** About how many elementary steps it takes to find and count the shortest paths between all. */
export function pathCost(graph: CsrGraph, { weighted }: MetricOptions): number {
  const { vertices, arcs } = sizeOf(graph);
  return preparation(graph) + (weighted ? 5 : 1) * vertices * arcs;
}

/**
 * About how many elementary steps it takes to find the distances between all. Of 32 sources at a time,
 * those that are equally far from a vertex share the steps there.
 */
export function distanceCost(graph: CsrGraph, { weighted }: MetricOptions): number {
  const { vertices, arcs, depth } = sizeOf(graph);
  if (weighted) return preparation(graph) + 5 * vertices * arcs;
  return preparation(graph) + Math.ceil(vertices / 32) * Math.min(32, 2 + depth) * arcs;
}
