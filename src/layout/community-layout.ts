import { linksOf } from './adjacency.ts';
import {
  arranged,
  noPlaces,
  type Arrangement,
  type PlaceNodes,
  type Places,
} from './arrangement.ts';
import { layoutGraph } from './layout-graph.ts';
import { subgraphOf } from './layout-units.ts';
import { mirrorForShorterTies } from './mirror-groups.ts';
import { orderGroups } from './order-groups.ts';
import type { Boxes } from './remove-overlaps.ts';
import { removeOverlaps } from './remove-overlaps.ts';
import { treemapCells, type Cell } from './treemap-cells.ts';

/** Half of what is left free between two communities, px. */
const GUTTER = 11;
/** Between two marks at least, px. */
const APART = 2;
/** A community asks for the room of so many members more than it has: small ones need paper too. */
const EXTRA = 2;

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
  const drawn = layoutGraph(
    {
      n: group.length,
      edges: linksOf(subgraphOf(graph, group)),
      radius: pick(input.radius),
      labelWidth: pick(input.labelWidth),
      labelHeight: pick(input.labelHeight),
      columnLabelWidth: pick(input.columnLabelWidth ?? input.labelWidth),
      columnLabelHeight: pick(input.columnLabelHeight ?? input.labelHeight),
    },
    { width, height },
  );
  const x = squeezed(drawn.x, width);
  const y = squeezed(drawn.y, height);
  group.forEach((i, at) => {
    places.x[i] = cell.left + GUTTER + x[at]!;
    places.y[i] = cell.top + GUTTER + y[at]!;
    places.side[i] = drawn.side[at]!;
  });
}

/** Positions along one axis, drawn together about the middle where they would leave the room they have. */
function squeezed(values: Float64Array, room: number): Float64Array {
  let far = room / 2;
  for (const value of values) far = Math.max(far, Math.abs(value - room / 2));
  const share = room / 2 / far;
  return values.map((value) => room / 2 + (value - room / 2) * share);
}

/** Parts marks that stand on each other all the same, for want of room. */
function partMarks({ input }: Arrangement, { x, y }: Places): void {
  const { radius } = input;
  const boxes: Boxes = { x, y, left: radius, right: radius, top: radius, bottom: radius };
  removeOverlaps(boxes, APART);
}
