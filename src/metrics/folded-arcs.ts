import type { CsrGraph } from './csr.ts';

/** The arcs between the junctions of a folded graph. */
export interface FoldedArcs {
  /** Arcs of junction j that are ties: `offsets[j] .. offsets[j + 1]`. */
  readonly offsets: Int32Array;
  /** Arcs of junction j that run through a relay: `relayOffsets[j] .. relayOffsets[j + 1]`. */
  readonly relayOffsets: Int32Array;
  /** The junction each arc leaves. */
  readonly tails: Int32Array;
  /** The junction each arc reaches. */
  readonly heads: Int32Array;
  /**
   * Of each arc the tie it is, or, where it runs through a relay, `2 * relay` if it comes from the first
   * end of that, `2 * relay + 1` if from the second.
   */
  readonly carriers: Int32Array;
}

/**
 * The arcs between junctions. Those that are ties come first, then those through relays; either in the
 * order of their tails. `numbers` holds the junction that each vertex is, or −1. O(n + m).
 */
export function makeArcs(
  graph: CsrGraph,
  numbers: Int32Array,
  junctions: Int32Array,
  relayEnds: Int32Array,
): FoldedArcs {
  const count = junctions.length;
  const offsets = new Int32Array(count + 1);
  for (let j = 0; j < count; j++) {
    const v = junctions[j]!;
    let arcs = offsets[j]!;
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
      if (numbers[graph.targets[arc]!]! >= 0) arcs++;
    }
    offsets[j + 1] = arcs;
  }
  const relayOffsets = new Int32Array(count + 1);
  for (const end of relayEnds) relayOffsets[end + 1]!++;
  relayOffsets[0] = offsets[count]!;
  for (let j = 0; j < count; j++) relayOffsets[j + 1]! += relayOffsets[j]!;
  const all = relayOffsets[count]!;
  const arcs = {
    offsets,
    relayOffsets,
    tails: new Int32Array(all),
    heads: new Int32Array(all),
    carriers: new Int32Array(all),
  };
  putTies(graph, numbers, junctions, arcs);
  putRelays(relayEnds, arcs);
  return arcs;
}

/** Goes through the heads, so that the arcs of each tail stand in the order of their heads. */
function putTies(
  graph: CsrGraph,
  numbers: Int32Array,
  junctions: Int32Array,
  arcs: FoldedArcs,
): void {
  const next = arcs.offsets.slice();
  for (let head = 0; head < junctions.length; head++) {
    const v = junctions[head]!;
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
      const tail = numbers[graph.targets[arc]!]!;
      if (tail < 0) continue;
      const at = next[tail]!++;
      arcs.tails[at] = tail;
      arcs.heads[at] = head;
      arcs.carriers[at] = graph.arcTies[arc]!;
    }
  }
}

function putRelays(relayEnds: Int32Array, arcs: FoldedArcs): void {
  const next = arcs.relayOffsets.slice();
  for (let e = 0; e < relayEnds.length; e++) {
    const tail = relayEnds[e]!;
    const at = next[tail]!++;
    arcs.tails[at] = tail;
    arcs.heads[at] = relayEnds[e ^ 1]!;
    arcs.carriers[at] = e;
  }
}
