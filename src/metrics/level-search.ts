import type { FoldedGraph } from './folded-graph.ts';
import type { FoundPaths, PathSearch } from './path-search.ts';

/** As many sources as an integer has bits. */
const MOST_SOURCES = 32;

/** Arcs that the lists of all sources may hold together: 4 bytes each. */
const MOST_ARCS = 2_000_000;

/** Junctions on one level of the search, from some of the sources. */
interface Level {
  readonly junctions: Int32Array;
  count: number;
  /** Of each junction of the graph: bit s is set where it is on this level from source s. */
  readonly bits: Int32Array;
}

interface Search {
  readonly width: number;
  /** Of each junction: bit s is set once it is reached from source s. */
  readonly seen: Int32Array;
  readonly levels: readonly [before: Level, last: Level, next: Level];
  /** Where the list of each source ends so far in `found.arcs`, and in `found.relayArcs`. */
  readonly arcEnds: Int32Array;
  readonly relayEnds: Int32Array;
  readonly found: FoundPaths;
}

/**
 * Breadth-first search from up to 32 sources at once: every tie is 1 long, an arc through a relay 2.
 * The sources share the walk over the graph; an arc is looked at once for all to which it matters alike.
 * After Then, M., Kaufmann, M., Chirigati, F., Hoang-Vu, T.-A., Pham, K., Kemper, A., Neumann, T. & Vo,
 * H. T. (2014). The more the merrier: efficient multi-source graph traversal. PVLDB 8, 449–460.
 */
export function makeLevelSearch(graph: FoldedGraph): PathSearch {
  const search = makeSearch(graph);
  const { found, arcEnds, relayEnds, width } = search;
  const room = found.arcs.length / width;
  const relayRoom = found.relayArcs.length / width;
  return {
    width,
    run: (component, sources) => {
      for (let slot = 0; slot < sources.length; slot++) {
        arcEnds[slot] = slot * room;
        relayEnds[slot] = slot * relayRoom;
      }
      begin(graph, search, component, sources);
      findArcs(graph, search);
    },
    from: (slot) => {
      found.slot = slot;
      found.arcStart = slot * room;
      found.arcEnd = arcEnds[slot]!;
      found.relayStart = slot * relayRoom;
      found.relayEnd = relayEnds[slot]!;
      return found;
    },
  };
}

function makeSearch({ junctions, relays, heads }: FoldedGraph): Search {
  const room = heads.length / 2;
  const width = Math.max(1, Math.min(MOST_SOURCES, Math.floor(MOST_ARCS / Math.max(1, room))));
  const makeLevel = (): Level => ({
    junctions: new Int32Array(junctions.length),
    count: 0,
    bits: new Int32Array(junctions.length),
  });
  return {
    width,
    seen: new Int32Array(junctions.length),
    levels: [makeLevel(), makeLevel(), makeLevel()],
    arcEnds: new Int32Array(width),
    relayEnds: new Int32Array(width),
    found: {
      arcs: new Int32Array(width * room),
      arcStart: 0,
      arcEnd: 0,
      relayArcs: new Int32Array(width * relays.length),
      relayStart: 0,
      relayEnd: 0,
      sides: new Int32Array(2 * relays.length),
      slot: 0,
    },
  };
}

/** Puts the sources, or the junctions beside them where they are relays, on the first level. */
function begin(
  { junctions, junctionStarts, relayStarts, relayEnds }: FoldedGraph,
  { seen, levels: [before, last], found }: Search,
  component: number,
  sources: Int32Array,
): void {
  seen.fill(0, junctionStarts[component]!, junctionStarts[component + 1]!);
  found.sides.fill(0, 2 * relayStarts[component]!, 2 * relayStarts[component + 1]!);
  before.count = 0;
  last.count = 0;
  for (let slot = 0; slot < sources.length; slot++) {
    const relay = sources[slot]! - junctions.length;
    if (relay < 0) reach(last, sources[slot]!, 1 << slot);
    else {
      reach(last, relayEnds[2 * relay]!, 1 << slot);
      reach(last, relayEnds[2 * relay + 1]!, 1 << slot);
    }
  }
  for (let i = 0; i < last.count; i++) {
    const v = last.junctions[i]!;
    seen[v] = last.bits[v]!;
  }
}

/** Level by level; arcs through relays lead on one level later, since they are twice as long. */
function findArcs(graph: FoldedGraph, search: Search): void {
  const { seen } = search;
  let [before, last, next] = search.levels;
  while (last.count + before.count > 0) {
    next.count = 0;
    followTies(graph, search, last, next);
    followRelays(graph, search, before, next);
    findSides(graph, search, last);
    for (let i = 0; i < before.count; i++) before.bits[before.junctions[i]!] = 0;
    for (let i = 0; i < next.count; i++) {
      const v = next.junctions[i]!;
      seen[v]! |= next.bits[v]!;
    }
    [before, last, next] = [last, next, before];
  }
}

function followTies(
  { offsets, heads }: FoldedGraph,
  { seen, found, arcEnds }: Search,
  last: Level,
  next: Level,
): void {
  const { junctions, bits } = last;
  const { arcs } = found;
  for (let i = 0; i < last.count; i++) {
    const v = junctions[i]!;
    const sources = bits[v]!;
    for (let arc = offsets[v]!, stop = offsets[v + 1]!; arc < stop; arc++) {
      const u = heads[arc]!;
      const onward = sources & ~seen[u]!;
      if (onward === 0) continue;
      reach(next, u, onward);
      append(arcs, arcEnds, onward, arc);
    }
  }
}

function followRelays(
  { relayOffsets, heads }: FoldedGraph,
  { seen, found, arcEnds, relayEnds }: Search,
  before: Level,
  next: Level,
): void {
  const { junctions, bits } = before;
  const { arcs, relayArcs } = found;
  for (let i = 0; i < before.count; i++) {
    const v = junctions[i]!;
    const sources = bits[v]!;
    for (let arc = relayOffsets[v]!, stop = relayOffsets[v + 1]!; arc < stop; arc++) {
      const u = heads[arc]!;
      const onward = sources & ~seen[u]!;
      if (onward === 0) continue;
      reach(next, u, onward);
      append(arcs, arcEnds, onward, arc);
      append(relayArcs, relayEnds, onward, arc);
    }
  }
}

function reach(level: Level, v: number, sources: number): void {
  const { bits } = level;
  if (bits[v] === 0) level.junctions[level.count++] = v;
  bits[v]! |= sources;
}

/** Adds an arc to the list of each source whose bit is set. */
function append(list: Int32Array, ends: Int32Array, sources: number, arc: number): void {
  for (let left = sources; left !== 0; left &= left - 1) {
    const slot = 31 - Math.clz32(left & -left);
    list[ends[slot]!++] = arc;
  }
}

/** A relay is reached over an end that lies on a level where the other end does not lie nearer. */
function findSides(
  { relayOffsets, heads, carriers }: FoldedGraph,
  { seen, found }: Search,
  { junctions, bits, count }: Level,
): void {
  const { sides } = found;
  for (let i = 0; i < count; i++) {
    const v = junctions[i]!;
    const sources = bits[v]!;
    for (let arc = relayOffsets[v]!, stop = relayOffsets[v + 1]!; arc < stop; arc++) {
      const u = heads[arc]!;
      sides[carriers[arc]!]! |= sources & (~seen[u]! | bits[u]!);
    }
  }
}
