import { arranged, noPlaces, type Arrangement, type PlaceNodes } from './arrangement.ts';
import { fewestCrossings } from './column-order.ts';
import { EAST, WEST } from './label-side.ts';
import { evenPitch, rowHeight } from './row-pitch.ts';

const MARGIN = 10;
/** How far a column bends outwards in its middle, and how far in its ends stand, as shares of the width. */
const BEND = 0.1;
const INSET = 0.3;
/** In rows lower than this every other mark steps aside, so that none meets the next; so far, px. */
const LOW_ROW = 10;
const STEP_ASIDE = 9;

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
    const { pitch, heights } = standing(arrangement, column);
    column.forEach((i, at) => {
      const [y, share] = heights[at]!;
      // A parabola: 0 at both ends, 1 in the middle.
      const inset = width * (INSET - BEND * 4 * share * (1 - share));
      const x = inset + (pitch < LOW_ROW && at % 2 === 1 ? STEP_ASIDE : 0);
      places.x[i] = side === 0 ? x : width - x;
      places.y[i] = y;
      places.side[i] = side === 0 ? WEST : EAST;
    });
  });
  return places;
});

/** How high rows are, and where each mark of a column stands: its height and that as a share of the column. */
interface Standing {
  readonly pitch: number;
  readonly heights: readonly (readonly [y: number, share: number])[];
}

/** Sets the marks of a column out in rows alike but for marks that need more. */
function standing({ input, height }: Arrangement, column: readonly number[]): Standing {
  const room = height - 2 * MARGIN;
  const pitch = evenPitch(input.radius, column, room);
  const rows = column.map((i) => rowHeight(input.radius[i]!, pitch));
  let y = MARGIN + Math.min(0, (room - rows.reduce((all, row) => all + row, 0)) / 2);
  const heights = rows.map((row) => {
    y += row;
    const middle = y - row / 2;
    return [middle, Math.min(1, Math.max(0, (middle - MARGIN) / room))] as const;
  });
  return { pitch, heights };
}
