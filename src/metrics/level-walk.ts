import type { FoldedGraph } from './folded-graph.ts';
import type { Steps } from './metric.ts';
import type { SourceTurn } from './source-turn.ts';

/** As many sources as an integer has bits. */
const SOURCES = 32;

const ARCS_PER_STEP = 50_000;

/** Junctions that some of the 32 sources of a batch have at one distance. */
export interface ReachedLevel {
  readonly distance: number;
  readonly count: number;
  /** The first `count` are the junctions reached. */
  readonly junctions: Int32Array;
  /** Of each junction: bit s is set where it is at this distance from source s of the batch. */
  readonly sources: Int32Array;
}

/** What looks at the distances as they are found. */
export interface LevelVisitor {
  /** A batch begins: its sources are junctions `first` to `last − 1`. */
  readonly begin: (first: number, last: number) => void;
  readonly visit: (level: ReachedLevel) => void;
}

/**
 * The distances from every junction of a graph folded without relays to every other, every tie 1 long,
 * for the batches of 32 sources whose turn it is: batch b is the turn of part b modulo `parts`. All
 * sources of a batch go on at once, each a bit (Then et al. 2014, as in the search for paths).
 */
export function* walkLevels(
  graph: FoldedGraph,
  [part, parts]: SourceTurn,
  visitor: LevelVisitor,
): Steps<void> {
  const order = graph.junctions.length;
  const walk: Walk = {
    seen: new Int32Array(order),
    last: { junctions: new Int32Array(order), count: 0, sources: new Int32Array(order) },
    next: { junctions: new Int32Array(order), count: 0, sources: new Int32Array(order) },
  };
  let arcs = 0;
  for (let first = part * SOURCES; first < order; first += parts * SOURCES) {
    begin(walk, first, Math.min(first + SOURCES, order));
    visitor.begin(first, Math.min(first + SOURCES, order));
    for (let distance = 1; walk.last.count > 0; distance++) {
      arcs += goOn(graph, walk);
      if (walk.last.count > 0) visitor.visit({ distance, ...walk.last });
      if (arcs < ARCS_PER_STEP) continue;
      arcs = 0;
      yield first / order;
    }
  }
}

interface Level {
  junctions: Int32Array;
  count: number;
  sources: Int32Array;
}

interface Walk {
  /** Of each junction: bit s is set once it is reached from source s. */
  readonly seen: Int32Array;
  last: Level;
  next: Level;
}

function begin({ seen, last }: Walk, first: number, stop: number): void {
  seen.fill(0);
  last.count = stop - first;
  for (let v = first; v < stop; v++) {
    seen[v] = 1 << (v - first);
    last.sources[v] = seen[v]!;
    last.junctions[v - first] = v;
  }
}

/** From the last level to the next, which is then the last; how many arcs were looked at. */
function goOn({ offsets, heads }: FoldedGraph, walk: Walk): number {
  const { seen, last, next } = walk;
  const found = next.sources;
  let [count, arcs] = [0, 0];
  for (let i = 0; i < last.count; i++) {
    const v = last.junctions[i]!;
    const sources = last.sources[v]!;
    const stop = offsets[v + 1]!;
    arcs += stop - offsets[v]!;
    for (let arc = offsets[v]!; arc < stop; arc++) {
      const u = heads[arc]!;
      const fresh = sources & ~seen[u]!;
      if (fresh === 0) continue;
      if (found[u] === 0) next.junctions[count++] = u;
      found[u]! |= fresh;
    }
    last.sources[v] = 0;
  }
  for (let i = 0; i < count; i++) seen[next.junctions[i]!]! |= found[next.junctions[i]!]!;
  next.count = count;
  walk.last = next;
  walk.next = last;
  return arcs + count;
}
