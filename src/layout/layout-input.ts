/**
 * A graph to be drawn, as plain arrays: node i is row i of every array, tie e is `edges[2e]`–`edges[2e + 1]`.
 * Loops and repeated ties are ignored.
 */
export interface LayoutInput {
  /** Number of nodes. */
  readonly n: number;
  /** Pairs of node indices, two per tie. */
  readonly edges: Int32Array;
  /** Wanted length of each tie as a multiple of the usual one; greater than 0. Default: all 1. */
  readonly lengths?: Float64Array;
  /** Half the extent of each mark, px. */
  readonly radius: Float64Array;
  /** Width of each label, px, as it takes least room; 0 where a node has none. Room is kept beside the mark. */
  readonly labelWidth: Float64Array;
  /** Height of each label, px. */
  readonly labelHeight: Float64Array;
  /** Size of each label where its node stands in a column: set in one line. Default: as above. */
  readonly columnLabelWidth?: Float64Array;
  readonly columnLabelHeight?: Float64Array;
  /**
   * `order[i]` is the rank of node i in some order that does not depend on how nodes are numbered (such as that of
   * their ids): a permutation of 0…n − 1. With it, renumbering nodes changes nothing in the drawing. Default: i.
   */
  readonly order?: Int32Array;
}

/** Positions to start from, so that a drawing changes little when the graph does. */
export interface LayoutStart {
  /** px; NaN marks a newcomer, which is put beside its neighbours. */
  readonly x: Float64Array;
  /** px; NaN marks a newcomer. */
  readonly y: Float64Array;
  /** 1 where a node must stay exactly where it was. */
  readonly fixed?: Uint8Array;
}

/** How to draw. Every option has a default. */
export interface LayoutOptions {
  /** Width of the plate, px. Default 1056. */
  readonly width?: number;
  /** Height of the plate, px. Default 650. */
  readonly height?: number;
  /** Whole number that starts the pseudo-random sequence. Default 1. */
  readonly seed?: number;
  /**
   * `columns` (default) sets entities with the same neighbours in columns and keeps room for labels;
   * `plain` keeps graph distances only, and marks apart.
   */
  readonly variant?: 'columns' | 'plain';
  /**
   * How much work to spend on a good drawing, as a multiple of the usual: 1 (default) for a reader who waits, 10 or
   * more where a drawing is made once and stored.
   */
  readonly effort?: number;
  readonly start?: LayoutStart;
}

/**
 * A drawing: positions of marks in px, the plate's top left corner being 0, 0. A graph too large for the plate at
 * this mark size runs past it on all sides evenly; who shows it zooms out.
 */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The side of the mark where room was kept for the label: an index into `LABEL_SIDES`. */
  readonly side: Int8Array;
  /** The number of the column a node stands in, or −1. */
  readonly column: Int32Array;
}
