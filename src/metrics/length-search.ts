import { bringNearer, type DistanceHeap, makeDistanceHeap, takeNearest } from './distance-heap.ts';
import type { FoldedGraph } from './folded-graph.ts';
import type { FoundPaths, PathSearch } from './path-search.ts';

/** Lengths that differ by no more than this share are equal: sums of fractions are rounded. */
export const LENGTH_TOLERANCE = 1e-10;

interface Search {
  readonly heap: DistanceHeap;
  /** Of each junction: 1 once its distance is final. */
  readonly settled: Uint8Array;
  /** Of each arc, the same in the other direction. */
  readonly opposites: Int32Array;
  readonly lengths: ArcLengths;
  readonly found: FoundPaths;
}

interface ArcLengths {
  /** Of each arc. */
  readonly arcs: Float64Array;
  /** Of the ties from relay r to its ends, at 2r and 2r + 1. */
  readonly relays: Float64Array;
}

/** A search along lengths; it tells the distances too. */
export interface LengthSearch extends PathSearch {
  /** From the source of the last run to each junction of its component, then to each relay. */
  readonly distances: Float64Array;
}

/**
 * Search by Dijkstra (1959) from one source at a time, where a tie is 1 / strength long; `strengths` are
 * those of the graph that was folded. Lengths equal within `LENGTH_TOLERANCE` are equally short, as in
 * igraph.
 */
export function makeLengthSearch(graph: FoldedGraph, strengths: Float64Array): LengthSearch {
  const search: Search = {
    heap: makeDistanceHeap(graph.weights.length),
    settled: new Uint8Array(graph.junctions.length),
    opposites: oppositeArcs(graph, strengths.length),
    lengths: arcLengths(graph, strengths),
    found: {
      arcs: new Int32Array(graph.heads.length / 2),
      arcStart: 0,
      arcEnd: 0,
      relayArcs: new Int32Array(graph.relays.length),
      relayStart: 0,
      relayEnd: 0,
      sides: new Int32Array(2 * graph.relays.length),
      slot: 0,
    },
  };
  return {
    width: 1,
    distances: search.heap.distances,
    run: (component, sources) => {
      begin(graph, search, component, sources[0]!);
      while (search.heap.size > 0) settleNearest(graph, search);
      findSides(graph, search, component, sources[0]!);
    },
    from: () => search.found,
  };
}

function oppositeArcs(
  { junctions, offsets, heads, carriers }: FoldedGraph,
  ties: number,
): Int32Array {
  const opposites = new Int32Array(heads.length);
  const tieArcs = offsets[junctions.length]!;
  const known = new Int32Array(Math.max(ties, heads.length - tieArcs)).fill(-1);
  const meet = (arc: number, own: number, other: number): void => {
    const opposite = known[other]!;
    if (opposite < 0) known[own] = arc;
    else {
      opposites[arc] = opposite;
      opposites[opposite] = arc;
    }
  };
  for (let arc = 0; arc < tieArcs; arc++) meet(arc, carriers[arc]!, carriers[arc]!);
  known.fill(-1);
  for (let arc = tieArcs; arc < heads.length; arc++) meet(arc, carriers[arc]!, carriers[arc]! ^ 1);
  return opposites;
}

function arcLengths(graph: FoldedGraph, strengths: Float64Array): ArcLengths {
  const { junctions, offsets, heads, carriers, relayTies } = graph;
  const tieArcs = offsets[junctions.length]!;
  const relays = Float64Array.from(relayTies, (tie) => 1 / strengths[tie]!);
  const arcs = new Float64Array(heads.length);
  for (let arc = 0; arc < heads.length; arc++) {
    const carrier = carriers[arc]!;
    if (arc < tieArcs) arcs[arc] = 1 / strengths[carrier]!;
    else arcs[arc] = relays[carrier]! + relays[carrier ^ 1]!;
  }
  return { arcs, relays };
}

function begin(graph: FoldedGraph, search: Search, component: number, source: number): void {
  const { junctionStarts, relayEnds } = graph;
  const { heap, settled, found, lengths } = search;
  const [first, last] = [junctionStarts[component]!, junctionStarts[component + 1]!];
  heap.distances.fill(Infinity, first, last);
  settled.fill(0, first, last);
  found.arcEnd = 0;
  found.relayEnd = 0;
  const relay = source - graph.junctions.length;
  if (relay < 0) bringNearer(heap, source, 0);
  else
    for (const e of [2 * relay, 2 * relay + 1])
      bringNearer(heap, relayEnds[e]!, lengths.relays[e]!);
}

/**
 * Makes the nearest distance final. Whoever was settled before and is as near as that allows comes
 * before it on a shortest path, and the others may come nearer through it.
 */
function settleNearest(graph: FoldedGraph, search: Search): void {
  const { offsets, relayOffsets } = graph;
  const { heap, settled, found } = search;
  const v = takeNearest(heap);
  follow(graph, search, v, offsets[v]!, offsets[v + 1]!);
  const before = found.arcEnd;
  follow(graph, search, v, relayOffsets[v]!, relayOffsets[v + 1]!);
  for (let i = before; i < found.arcEnd; i++) found.relayArcs[found.relayEnd++] = found.arcs[i]!;
  settled[v] = 1;
}

function follow({ heads }: FoldedGraph, search: Search, v: number, from: number, to: number): void {
  const { heap, settled, opposites, lengths, found } = search;
  const { distances } = heap;
  const distance = distances[v]!;
  const bound = distance * (1 + LENGTH_TOLERANCE);
  for (let arc = from; arc < to; arc++) {
    const u = heads[arc]!;
    const length = lengths.arcs[arc]!;
    if (settled[u] === 1) {
      if (distances[u]! + length <= bound) found.arcs[found.arcEnd++] = opposites[arc]!;
    } else if (distance + length < distances[u]!) {
      bringNearer(heap, u, distance + length);
    }
  }
}

function findSides(graph: FoldedGraph, search: Search, component: number, source: number): void {
  const { junctions, relayEnds, relayStarts } = graph;
  const { distances } = search.heap;
  const { lengths, found } = search;
  for (let r = relayStarts[component]!; r < relayStarts[component + 1]!; r++) {
    const overFirst = distances[relayEnds[2 * r]!]! + lengths.relays[2 * r]!;
    const overSecond = distances[relayEnds[2 * r + 1]!]! + lengths.relays[2 * r + 1]!;
    const distance = Math.min(overFirst, overSecond);
    const bound = distance * (1 + LENGTH_TOLERANCE);
    found.sides[2 * r] = overFirst <= bound ? 1 : 0;
    found.sides[2 * r + 1] = overSecond <= bound ? 1 : 0;
    distances[junctions.length + r] = distance;
  }
  const own = 2 * (source - junctions.length);
  if (own < 0) return;
  distances[source] = 0;
  for (let e = own; e < own + 2; e++) {
    const bound = distances[relayEnds[e]!]! * (1 + LENGTH_TOLERANCE);
    found.sides[e] = lengths.relays[e]! <= bound ? 1 : 0;
  }
}
