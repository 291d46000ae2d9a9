import { adjacencyOf, type Adjacency } from './adjacency.ts';
import { byRank, canonical } from './canonical-order.ts';
import type { Layout, LayoutInput } from './layout-input.ts';
import { plateSize } from './plate-size.ts';

/** What some layouts must know of nodes beside the graph; row i is node i. */
export interface NodeTraits {
  /** What puts a node further inside; NaN where it has none. */
  readonly values?: Float64Array;
  /** The number of a node's community; NaN where it is in none. */
  readonly groups?: Float64Array;
  /** The number of a node's family: lists and columns keep families together, lower ones first. */
  readonly families?: Float64Array;
}

/** A graph with all that any layout needs. */
export interface ArrangedInput extends LayoutInput, NodeTraits {}

/** A graph on its plate, px, nodes numbered by their rank. */
export interface Arrangement {
  readonly input: LayoutInput;
  readonly graph: Adjacency;
  readonly values: Float64Array;
  readonly groups: Float64Array;
  readonly families: Float64Array;
  readonly width: number;
  readonly height: number;
}

/** Positions of marks, px. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Where room was kept for the label: an index into `LABEL_SIDES`; −1: nowhere in particular. */
  readonly side: Int8Array;
}

/** Where a layout puts the nodes of a graph on a plate of `width` × `height` px. */
export type PlaceNodes = (
  input: ArrangedInput,
  plate: { readonly width: number; readonly height: number },
) => Pick<Layout, keyof Places>;

/** n nodes in the corner of the plate, to be placed. */
export function noPlaces(n: number): Places {
  return {
    x: new Float64Array(n),
    y: new Float64Array(n),
    side: new Int8Array(n).fill(-1),
  };
}

/**
 * Makes a layout of a function that places nodes numbered by rank: the numbering of the caller then changes
 * nothing. A graph too large for its plate runs past it on all sides evenly.
 */
export function arranged(place: (arrangement: Arrangement) => Places): PlaceNodes {
  return (input, { width, height }) => {
    const { rank, sorted } = canonical(input);
    const trait = (values: Float64Array | undefined): Float64Array =>
      values === undefined ? new Float64Array(input.n).fill(NaN) : byRank(values, rank);
    const size = plateSize(sorted, width, height, true);
    const { x, y, side } = place({
      input: sorted,
      graph: adjacencyOf(sorted.n, sorted.edges, sorted.lengths),
      values: trait(input.values),
      groups: trait(input.groups),
      families: trait(input.families),
      ...size,
    });
    const shiftX = (size.width - width) / 2;
    const shiftY = (size.height - height) / 2;
    return {
      x: Float64Array.from(rank, (r) => x[r]! - shiftX),
      y: Float64Array.from(rank, (r) => y[r]! - shiftY),
      side: Int8Array.from(rank, (r) => side[r]!),
    };
  };
}
