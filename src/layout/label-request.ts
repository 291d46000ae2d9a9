/** What labels must be placed, in screen px (y downwards); row i of each array is mark i. */
export interface LabelRequest {
  /** Centres of all marks, labelled or not. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Half the extent of each mark. */
  readonly radius: Float64Array;
  /** Size of the label set in one line; width 0 = no such setting. */
  readonly width: Float64Array;
  readonly height: Float64Array;
  /** Size of the label set in two lines; width 0 = no such setting. Default: none. */
  readonly width2?: Float64Array;
  readonly height2?: Float64Array;
  /** Which labels win: higher first; equal ones by index. Negative: not to be labelled. */
  readonly priority: Float64Array;
  /** The side each label would like best, an index into `LABEL_SIDES`; −1 or absent: none. */
  readonly preferred?: Int8Array;
  /** What it is worth to stand on that side; a tie under the label costs about 1. Default 0.5. */
  readonly preference?: number;
  /**
   * How far beyond the usual gap each label may stand where it finds no place beside its mark, px; a leader then joins
   * the two. Default: not at all.
   */
  readonly standOff?: Float64Array;
  /** Ties as segments x1, y1, x2, y2, to be avoided where that is possible. */
  readonly ties?: Float64Array;
  /** Boxes left, top, right, bottom that no label may touch (a legend, signs on ties). */
  readonly obstacles?: Float64Array;
  /** Left, top, right, bottom of what is seen: labels stay inside. Default: no bounds. */
  readonly viewport?: readonly [number, number, number, number];
  /** Between a mark and its own label. Default 4. */
  readonly gap?: number;
  /** Least distance of a label from another label or mark. Default 1. */
  readonly clearance?: number;
}

/** Where the labels stand. */
export interface LabelPlacement {
  /** An index into `LABEL_SIDES`, or −1 where the label is hidden. */
  readonly side: Int8Array;
  /** 1 or 2 lines; 0 where hidden. */
  readonly lines: Uint8Array;
  /** Left, top, right, bottom of each label's box, four values for each mark; NaN where hidden. */
  readonly boxes: Float64Array;
}
