/**
 * The shortest paths from one source to all of its component, as the arcs they are made of. An arc is on
 * them in one direction at most.
 */
export interface FoundPaths {
  /** Holds, from `arcStart` to `arcEnd`, arcs between junctions in the order of their heads, the nearest first. */
  readonly arcs: Int32Array;
  arcStart: number;
  arcEnd: number;
  /** Holds, from `relayStart` to `relayEnd`, those of them that run through relays. */
  readonly relayArcs: Int32Array;
  relayStart: number;
  relayEnd: number;
  /**
   * Bit `slot` of `sides[2 * r]`: some of the shortest paths to relay r come over its first end; of
   * `sides[2 * r + 1]`: over its second. Where relay r is the source: the tie to that end is a shortest path.
   */
  readonly sides: Int32Array;
  slot: number;
}

/** A way to find shortest paths from a few sources at once; its memory is reused. */
export interface PathSearch {
  /** How many sources at most. */
  readonly width: number;
  /**
   * Finds the shortest paths from some sources, all junctions or all (numbered after these) relays of
   * one component, to all of it. It must hold more than one vertex.
   */
  readonly run: (component: number, sources: Int32Array) => void;
  /** What was found for `sources[slot]` of the last run; valid until the next call. */
  readonly from: (slot: number) => FoundPaths;
}
