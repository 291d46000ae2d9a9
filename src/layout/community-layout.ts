import { linksOf } from './adjacency.ts';
import {
  arranged,
  noPlaces,
  type Arrangement,
  type PlaceNodes,
  type Places,
} from './arrangement.ts';
import { EAST, NORTH, SOUTH, WEST } from './label-side.ts';
import { layoutGraph } from './layout-graph.ts';
import type { LayoutInput } from './layout-input.ts';
import { subgraphOf } from './layout-units.ts';
import { mirrorForShorterTies } from './mirror-groups.ts';
import { orderGroups } from './order-groups.ts';
import type { Boxes } from './remove-overlaps.ts';
import { removeOverlaps } from './remove-overlaps.ts';
import { treemapCells, type Cell } from './treemap-cells.ts';
import { LABEL_GAP } from './unit-shape.ts';

/** Half of what is left free between two communities, px. */
const GUTTER = 11;
/** Between two marks at least, px. */
const APART = 2;
/** A community asks for the room of so many members more than it has: small ones need paper too. */
const EXTRA = 2;
/** By how much a community is drawn larger at most where its cell has room. */
const GROWTH = 1.5;

/**
 * Communities apart, members together: each community has a cell of the plate as large as its members need and is
 * drawn there as a graph of its own; communities with many ties between them have cells near each other. Nodes in
 * no community and those alone in one share a cell.
 */
export const communityLayout: PlaceNodes = arranged((arrangement) => {
  const groups = groupsOf(arrangement);
  const sizes = groups.map((group) => group.length + EXTRA);
  const plate = { left: 0, top: 0, width: arrangement.width, height: arrangement.height };
  const order = orderGroups(arrangement.graph, groups, sizes, plate);
  const cells = treemapCells(
    order.map((g) => sizes[g]!),
    plate,
  );
  const places = noPlaces(arrangement.input.n);
  order.forEach((g, at) => drawGroup(arrangement, groups[g]!, cells[at]!, places));
  mirrorForShorterTies(
    arrangement.graph,
    order.map((g) => groups[g]!),
    cells,
    places,
  );
  partMarks(arrangement, places);
  return places;
});

/** Communities of two or more, largest first, then everybody else together. */
function groupsOf({ input, groups }: Arrangement): readonly Int32Array[] {
  const byNumber = new Map<number, number[]>();
  const alone: number[] = [];
  for (let i = 0; i < input.n; i++) {
    const group = groups[i]!;
    if (Number.isNaN(group)) alone.push(i);
    else byNumber.set(group, [...(byNumber.get(group) ?? []), i]);
  }
  const several = [...byNumber.values()].filter(
    (group) => group.length > 1 || !alone.push(group[0]!),
  );
  several.sort((p, q) => q.length - p.length || p[0]! - q[0]!);
  return [...several, alone.sort((i, j) => i - j)]
    .filter((group) => group.length > 0)
    .map((group) => Int32Array.from(group));
}

function drawGroup(
  { input, graph }: Arrangement,
  group: Int32Array,
  cell: Cell,
  places: Places,
): void {
  const pick = (values: Float64Array): Float64Array => Float64Array.from(group, (i) => values[i]!);
  const width = Math.max(1, cell.width - 2 * GUTTER);
  const height = Math.max(1, cell.height - 2 * GUTTER);
  const members = {
    n: group.length,
    edges: linksOf(subgraphOf(graph, group)),
    radius: pick(input.radius),
    labelWidth: pick(input.labelWidth),
    labelHeight: pick(input.labelHeight),
    columnLabelWidth: pick(input.columnLabelWidth ?? input.labelWidth),
    columnLabelHeight: pick(input.columnLabelHeight ?? input.labelHeight),
  };
  const drawn = layoutGraph(members, { width, height });
  const marks = members.radius.reduce((a, b) => Math.max(a, b), 0);
  const across = reaches(members, drawn.side, members.labelWidth, [WEST, EAST]);
  const down = reaches(members, drawn.side, members.labelHeight, [NORTH, SOUTH]);
  const x = filled(drawn.x, across, width, marks);
  const y = filled(drawn.y, down, height, marks);
  group.forEach((i, at) => {
    places.x[i] = cell.left + GUTTER + x[at]!;
    places.y[i] = cell.top + GUTTER + y[at]!;
    places.side[i] = drawn.side[at]!;
  });
}

/** The most that any mark with its label reaches beyond its middle, on the low and on the high side of an axis, px. */
function reaches(
  { radius }: LayoutInput,
  sides: Int8Array,
  labels: Float64Array,
  [low, high]: readonly [low: number, high: number],
): readonly [number, number] {
  const most = (side: number): number =>
    radius.reduce((reach, r, i) => {
      return Math.max(reach, r + (sides[i] === side ? LABEL_GAP + labels[i]! : 0));
    }, 0);
  return [most(low), most(high)];
}

/**
 * Positions along one axis in the middle of the room they have: drawn apart where labels leave some of it, drawn
 * together only where marks would leave it.
 */
function filled(
  values: Float64Array,
  [low, high]: readonly [number, number],
  room: number,
  marks: number,
): Float64Array {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const span = values.reduce((a, b) => Math.max(a, b), -Infinity) - least;
  const labelled = room - low - high;
  const wanted = span === 0 ? 1 : Math.min(GROWTH, Math.max(1, labelled / span));
  const most = Math.max(0, room - 2 * marks);
  const scale = span * wanted > most ? most / span : wanted;
  const spare = room - span * scale;
  // Where labels and all do not fit, marks share what is left evenly.
  const before = low + high <= spare ? low + (spare - low - high) / 2 : spare / 2;
  return values.map((value) => before + (value - least) * scale);
}

/** Parts marks that stand on each other all the same, for want of room. */
function partMarks({ input }: Arrangement, { x, y }: Places): void {
  const { radius } = input;
  const boxes: Boxes = { x, y, left: radius, right: radius, top: radius, bottom: radius };
  removeOverlaps(boxes, APART);
}
