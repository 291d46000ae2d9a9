import type { Adjacency } from './adjacency.ts';
import { adjacencyFromRows } from './adjacency.ts';

/** The rigid pieces a drawing is put together from: single nodes and columns of equivalent ones. */
export interface LayoutUnits {
  readonly count: number;
  /** The nodes of each unit, in drawing order. */
  readonly members: readonly Int32Array[];
  /** The unit of each node. */
  readonly unitOf: Int32Array;
  /** Ties between units: the shortest of the ties between their members. */
  readonly graph: Adjacency;
}

/** Contracts the blocks of a graph (a partition of its nodes) to units. */
export function layoutUnits(graph: Adjacency, blocks: readonly Int32Array[]): LayoutUnits {
  const unitOf = new Int32Array(graph.n);
  blocks.forEach((block, u) => block.forEach((i) => (unitOf[i] = u)));
  const rows = blocks.map((block, u) => {
    const row = new Map<number, number>();
    for (const i of block) {
      for (let k = graph.offsets[i]!; k < graph.offsets[i + 1]!; k++) {
        const v = unitOf[graph.targets[k]!]!;
        if (v !== u) row.set(v, Math.min(row.get(v) ?? Infinity, graph.lengths[k]!));
      }
    }
    return row;
  });
  return { count: blocks.length, members: blocks, unitOf, graph: adjacencyFromRows(rows) };
}

/** The part of a graph that lies on `nodes`, renumbered in their order; ties leaving it are dropped. */
export function subgraphOf(graph: Adjacency, nodes: Int32Array): Adjacency {
  const place = new Map<number, number>();
  nodes.forEach((i, at) => place.set(i, at));
  const rows = Array.from(nodes, (i) => {
    const row = new Map<number, number>();
    for (let k = graph.offsets[i]!; k < graph.offsets[i + 1]!; k++) {
      const j = place.get(graph.targets[k]!);
      if (j !== undefined) row.set(j, graph.lengths[k]!);
    }
    return row;
  });
  return adjacencyFromRows(rows);
}
