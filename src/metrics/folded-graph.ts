import type { CsrGraph } from './csr.ts';
import { type FoldedArcs, makeArcs } from './folded-arcs.ts';
import { foldPendantTrees, type PendantTrees } from './pendant-trees.ts';

/**
 * A graph made smaller for shortest paths, without loss. Pendant trees are folded into the vertices
 * they hang from. Of what is left, a vertex with just two neighbours may be a *relay*: it is no vertex
 * of its own but lies within an arc between the two. The other vertices are *junctions*, numbered breadth
 * first, so that neighbours lie close in memory; those of a component are consecutive, and so are its
 * relays. Relays are never neighbours of each other.
 */
export interface FoldedGraph extends FoldedArcs {
  readonly trees: PendantTrees;
  /** The vertex that each junction is. */
  readonly junctions: Int32Array;
  /** The vertex that each relay is. */
  readonly relays: Int32Array;
  /** Of each junction, and after those of each relay: how many vertices it stands for. */
  readonly weights: Float64Array;
  /** Relay r has its first end, a junction, at 2r, its second at 2r + 1. */
  readonly relayEnds: Int32Array;
  /** The ties from each relay to its ends. */
  readonly relayTies: Int32Array;
  /** Component c has junctions `junctionStarts[c] .. junctionStarts[c + 1]`. */
  readonly junctionStarts: Int32Array;
  /** Component c has relays `relayStarts[c] .. relayStarts[c + 1]`. */
  readonly relayStarts: Int32Array;
}

/** What may be folded away. */
export interface Folding {
  readonly layers: 0 | 1 | 'all';
  readonly relays: boolean;
}

interface Kept extends Folding {
  readonly folded: FoldedGraph;
}

const kept = new WeakMap<CsrGraph, Kept>();

/** Folds a graph. O(n + m); the last folding of a graph is kept, since many parts ask for the same. */
export function foldGraph(graph: CsrGraph, { layers, relays }: Folding): FoldedGraph {
  const last = kept.get(graph);
  if (last?.layers === layers && last.relays === relays) return last.folded;
  const trees = foldPendantTrees(graph, layers);
  const walk = walkBreadthFirst(graph, trees);
  const isRelay = relays ? chooseRelays(graph, trees, walk.vertices) : new Uint8Array(graph.order);
  const folded = { trees, ...numberVertices(graph, trees, walk, isRelay) };
  kept.set(graph, { layers, relays, folded });
  return folded;
}

/** The points of a component, its junctions and then its relays, by their numbers in `weights`. */
export function pointsOf(graph: FoldedGraph, component: number): Int32Array {
  const { junctions, junctionStarts, relayStarts } = graph;
  const first = junctionStarts[component]!;
  const count = junctionStarts[component + 1]! - first;
  const relayFirst = junctions.length + relayStarts[component]!;
  const relays = relayStarts[component + 1]! - relayStarts[component]!;
  return Int32Array.from({ length: count + relays }, (_, i) =>
    i < count ? first + i : relayFirst + i - count,
  );
}

/** Values of junctions and relays as values of the vertices they are; 0 for those in folded trees. */
export function spread(
  { junctions, relays, trees }: FoldedGraph,
  points: Float64Array,
): Float64Array {
  const values = new Float64Array(trees.parents.length);
  for (let j = 0; j < junctions.length; j++) values[junctions[j]!] = points[j]!;
  for (let r = 0; r < relays.length; r++) values[relays[r]!] = points[junctions.length + r]!;
  return values;
}

interface Walk {
  /** The vertices that stay, breadth first, a component after the other. */
  readonly vertices: Int32Array;
  /** Where each component begins, and the end. */
  readonly starts: Int32Array;
}

function walkBreadthFirst(graph: CsrGraph, { parents }: PendantTrees): Walk {
  const { order, offsets, targets } = graph;
  const vertices = new Int32Array(order);
  const starts: number[] = [];
  const seen = new Uint8Array(order);
  let found = 0;
  const walkFrom = (first: number): void => {
    if (seen[first] === 1 || parents[first]! >= 0) return;
    starts.push(found);
    seen[first] = 1;
    let head = found;
    vertices[found++] = first;
    for (; head < found; head++) {
      const v = vertices[head]!;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const u = targets[arc]!;
        if (seen[u] === 1 || parents[u]! >= 0) continue;
        seen[u] = 1;
        vertices[found++] = u;
      }
    }
  };
  if (order > 0) walkFrom(mostTies(graph, parents));
  for (let v = 0; v < order; v++) walkFrom(v);
  return { vertices: vertices.slice(0, found), starts: Int32Array.from([...starts, found]) };
}

/** Of the vertices that stay, one with most ties; a hub at the start keeps what is often read together. */
function mostTies({ order, offsets }: CsrGraph, parents: Int32Array): number {
  let best = 0;
  for (let v = 0; v < order; v++) {
    const more = offsets[v + 1]! - offsets[v]! > offsets[best + 1]! - offsets[best]!;
    if (parents[v]! < 0 && (more || parents[best]! >= 0)) best = v;
  }
  return best;
}

function chooseRelays(graph: CsrGraph, trees: PendantTrees, vertices: Int32Array): Uint8Array {
  const { order, offsets, targets } = graph;
  const isRelay = new Uint8Array(order);
  for (const v of vertices) {
    let staying = 0;
    let besideRelay = 0;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const u = targets[arc]!;
      if (trees.parents[u]! >= 0) continue;
      staying++;
      besideRelay += isRelay[u]!;
    }
    if (staying === 2 && besideRelay === 0) isRelay[v] = 1;
  }
  return isRelay;
}

function numberVertices(
  graph: CsrGraph,
  trees: PendantTrees,
  { vertices, starts }: Walk,
  isRelay: Uint8Array,
): Omit<FoldedGraph, 'trees'> {
  const junctions = vertices.filter((v) => isRelay[v] === 0);
  const relays = vertices.filter((v) => isRelay[v] === 1);
  const relayStarts = new Int32Array(starts.length);
  let passed = 0;
  for (let c = 0; c + 1 < starts.length; c++) {
    for (let i = starts[c]!; i < starts[c + 1]!; i++) passed += isRelay[vertices[i]!]!;
    relayStarts[c + 1] = passed;
  }
  const numbers = new Int32Array(graph.order).fill(-1);
  for (let j = 0; j < junctions.length; j++) numbers[junctions[j]!] = j;
  const weights = new Float64Array(vertices.length);
  for (let j = 0; j < junctions.length; j++) weights[j] = trees.weights[junctions[j]!]!;
  for (let r = 0; r < relays.length; r++) {
    weights[junctions.length + r] = trees.weights[relays[r]!]!;
  }
  const beside = relayNeighbours(graph, numbers, relays);
  return {
    junctions,
    relays,
    weights,
    ...makeArcs(graph, numbers, junctions, beside.relayEnds),
    ...beside,
    junctionStarts: starts.map((start, c) => start - relayStarts[c]!),
    relayStarts,
  };
}

function relayNeighbours(
  { offsets, targets, arcTies }: CsrGraph,
  numbers: Int32Array,
  relays: Int32Array,
): Pick<FoldedGraph, 'relayEnds' | 'relayTies'> {
  const relayEnds = new Int32Array(2 * relays.length);
  const relayTies = new Int32Array(2 * relays.length);
  let at = 0;
  for (const v of relays) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const end = numbers[targets[arc]!]!;
      if (end < 0) continue;
      relayEnds[at] = end;
      relayTies[at++] = arcTies[arc]!;
    }
  }
  return { relayEnds, relayTies };
}
