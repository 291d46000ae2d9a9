import { arranged, noPlaces, type Arrangement, type PlaceNodes } from './arrangement.ts';
import { fewestCrossings } from './column-order.ts';
import { EAST, WEST } from './label-side.ts';

const MARGIN = 14;
/** Between two marks of a column, px. */
const APART = 2;
/** How far a column bends outwards in its middle, and how far in its ends stand, as shares of the width. */
const BEND = 0.1;
const INSET = 0.3;

/**
 * Two columns facing each other: families 0 and 1 (actors) on the left, the rest (missions) on the right, labels
 * outside, in an order with few crossings of the ties between them. Columns bend outwards like a pair of brackets,
 * so that a tie inside one is a chord of its own and does not run along the marks.
 */
export const twoColumnsLayout: PlaceNodes = arranged((arrangement) => {
  const { input, graph, families, width } = arrangement;
  const nodes = Array.from({ length: input.n }, (_, i) => i);
  const isLeft = (i: number): boolean => families[i]! < 2;
  const places = noPlaces(input.n);
  const columns = fewestCrossings(
    graph,
    nodes.filter(isLeft),
    nodes.filter((i) => !isLeft(i)),
  );
  columns.forEach((column, side) => {
    const heights = standing(arrangement, column);
    column.forEach((i, at) => {
      const [y, share] = heights[at]!;
      // A parabola: 0 at both ends, 1 in the middle.
      const inset = width * (INSET - BEND * 4 * share * (1 - share));
      places.x[i] = side === 0 ? inset : width - inset;
      places.y[i] = y;
      places.side[i] = side === 0 ? WEST : EAST;
    });
  });
  return places;
});

/** The height of each mark of a column and its share of the column: even gaps over the height of the plate. */
function standing(
  { input, height }: Arrangement,
  column: readonly number[],
): readonly (readonly [y: number, share: number])[] {
  const reach = column.map((i) => input.radius[i]! + APART / 2);
  const room = height - 2 * MARGIN;
  const taken = 2 * reach.reduce((all, one) => all + one, 0);
  const gap = Math.max(0, (room - taken) / Math.max(1, column.length));
  let y = MARGIN + Math.min(0, (room - taken) / 2);
  return reach.map((one) => {
    const middle = y + gap / 2 + one;
    y += 2 * one + gap;
    return [middle, Math.min(1, Math.max(0, (middle - MARGIN) / room))];
  });
}
