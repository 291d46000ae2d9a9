import type { Credit } from './dependencies.ts';
import type { FoldedGraph } from './folded-graph.ts';

/** Adds dependencies to sums: one for each junction, then one for each relay. */
export function creditVertices(graph: FoldedGraph, sums: Float64Array): Credit {
  const { junctions, tails, heads, carriers, junctionStarts } = graph;
  const count = junctions.length;
  return (
    { component, weight },
    { relayArcs, relayStart, relayEnd },
    { paths, onward, targets },
  ) => {
    const last = junctionStarts[component + 1]!;
    for (let v = junctionStarts[component]!; v < last; v++) {
      sums[v]! += weight * paths[v]! * onward[v]!;
    }
    for (let i = relayStart; i < relayEnd; i++) {
      const arc = relayArcs[i]!;
      const head = heads[arc]!;
      const dependency = paths[tails[arc]!]! * (onward[head]! + targets[head]!);
      sums[count + (carriers[arc]! >> 1)]! += weight * dependency;
    }
  };
}

/**
 * Adds, to a sum for each tie of the graph that was folded, the dependency of the source on the tie: over
 * all targets, the share of shortest paths that run along it. Ties of folded trees are left as they are.
 */
export function creditTies(graph: FoldedGraph, sums: Float64Array): Credit {
  const { junctions, offsets, tails, heads, carriers, relayEnds, relayTies, relayStarts } = graph;
  const count = junctions.length;
  const tieArcs = offsets[count]!;
  return ({ index, component, weight }, found, { paths, onward, targets }) => {
    const { arcs, relayArcs, sides, slot } = found;
    for (let i = found.arcStart; i < found.arcEnd; i++) {
      const arc = arcs[i]!;
      if (arc >= tieArcs) continue;
      const head = heads[arc]!;
      sums[carriers[arc]!]! += weight * paths[tails[arc]!]! * (onward[head]! + targets[head]!);
    }
    for (let i = found.relayStart; i < found.relayEnd; i++) {
      const arc = relayArcs[i]!;
      const head = heads[arc]!;
      const dependency = weight * paths[tails[arc]!]! * (onward[head]! + targets[head]!);
      sums[relayTies[carriers[arc]!]!]! += dependency;
      sums[relayTies[carriers[arc]! ^ 1]!]! += dependency;
    }
    for (let e = 2 * relayStarts[component]!; e < 2 * relayStarts[component + 1]!; e++) {
      const over = (sides[e]! >>> slot) & 1;
      sums[relayTies[e]!]! += weight * over * paths[relayEnds[e]!]! * targets[count + (e >> 1)]!;
    }
    const own = 2 * (index - count);
    if (own < 0) return;
    for (let e = own; e < own + 2; e++) {
      const end = relayEnds[e]!;
      const direct = (sides[e]! >>> slot) & 1;
      sums[relayTies[e]!]! += weight * direct * (onward[end]! + targets[end]!);
    }
  };
}
