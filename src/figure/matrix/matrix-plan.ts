import type { FigureChoices } from '../../view/figure-choices.ts';
import { nameWidth } from '../entity/entity-name.ts';
import { axisOf, gapsOf, type MatrixAxis } from './matrix-axis.ts';
import type { MatrixMember, MatrixMembers } from './matrix-members.ts';

/** The side of a cell, units: as large as it may be, and as small; that of names goes with it. */
const LARGEST_CELL = 24;
const SMALLEST_CELL = 10.5;
const LARGEST_NAME = 12;
const SMALLEST_NAME = 10;
/** Names take at most so much, units and shares of the width and of the height. */
const LONGEST_NAME = 150;
const NAME_SHARE = 0.36;
const NAME_SHARE_OF_HEIGHT = 0.25;
/** From the end of a name over its mark to the cells, units. */
export const MARK_ROOM = 15;
/** Rows of a picture that may be as high as it wants, and how high that is for its width with large cells. */
const MOST_ROWS = 90;
const TALLEST = 1.1;
const EASY_CELL = 13;

/** The room for a matrix, units; height null: as high as it wants. */
export interface MatrixRoom {
  readonly width: number;
  readonly height: number | null;
}

/** A matrix that fits: who stands in rows and columns, and how large everything is. */
export interface MatrixPlan {
  readonly rows: MatrixAxis;
  readonly columns: MatrixAxis;
  readonly cell: number;
  readonly nameSize: number;
  /** Room for the names of rows, and for those of columns, units. */
  readonly left: number;
  readonly top: number;
  readonly shown: number;
}

/** Which members stand in rows and columns, given who is shown at all. */
type Arrange = (isShown: (member: MatrixMember) => boolean) => {
  readonly rows: readonly (readonly MatrixMember[])[];
  readonly columns: readonly (readonly MatrixMember[])[];
};

/** The ways to lay a matrix out: a square of actors; actors by all; all by actors. */
function arrangements({ actors, missions, amongActors }: MatrixMembers): readonly Arrange[] {
  return missions.length === 0
    ? [
        (isShown) => {
          const shown = actors.filter(isShown);
          return { rows: [shown], columns: [shown] };
        },
      ]
    : [false, true].map((upright): Arrange => (isShown) => {
        const [few, more] = [actors.filter(isShown), missions.filter(isShown)];
        const all = (amongActors ? [few, more] : [more]).filter((block) => block.length > 0);
        return upright ? { rows: all, columns: [few] } : { rows: [few], columns: all };
      });
}

function count(blocks: readonly (readonly MatrixMember[])[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}

/** The matrix of the first so many by rank; null where it does not fit. */
function planFor(
  arrange: Arrange,
  shown: number,
  { width, height }: MatrixRoom,
  choices: FigureChoices,
): MatrixPlan | null {
  const { rows, columns } = arrange(({ rank }) => rank < shown);
  const [down, across] = [count(rows), count(columns)];
  if (height === null && down > MOST_ROWS) return null;
  const longest = (blocks: readonly (readonly MatrixMember[])[]): number =>
    blocks.flat().reduce((most, { entity }) => {
      return Math.max(most, nameWidth(entity, choices, LARGEST_NAME));
    }, 0);
  const limit = Math.min(LONGEST_NAME, width * NAME_SHARE);
  const left = Math.min(limit, longest(rows)) + MARK_ROOM;
  const high = height === null ? limit : Math.min(limit, height * NAME_SHARE_OF_HEIGHT);
  const top = Math.min(high, longest(columns)) + MARK_ROOM;
  const cell = Math.min(
    LARGEST_CELL,
    (width - left - gapsOf(columns)) / Math.max(1, across),
    height === null
      ? Math.max(EASY_CELL, (width * TALLEST - top) / Math.max(1, down))
      : (height - top - gapsOf(rows)) / Math.max(1, down),
  );
  if (cell < SMALLEST_CELL) return null;
  const nameSize = Math.max(SMALLEST_NAME, Math.min(LARGEST_NAME, cell * 0.86));
  return {
    rows: axisOf(rows, cell),
    columns: axisOf(columns, cell),
    cell,
    nameSize,
    left,
    top,
    shown,
  };
}

/** The largest matrix of one layout that fits: as many of the first by rank as there is room for. */
function largest(
  arrange: Arrange,
  total: number,
  room: MatrixRoom,
  choices: FigureChoices,
): MatrixPlan | null {
  let best: MatrixPlan | null = null;
  let [least, most] = [1, Math.min(total, 2 * Math.ceil(room.width / SMALLEST_CELL) + MOST_ROWS)];
  while (least <= most) {
    const middle = (least + most) >> 1;
    const plan = planFor(arrange, middle, room, choices);
    if (plan === null) most = middle - 1;
    else {
      best = plan;
      least = middle + 1;
    }
  }
  return best;
}

/** The matrix that shows most in some room, of those the one with the larger cells; null where nothing fits. */
export function planMatrix(
  members: MatrixMembers,
  room: MatrixRoom,
  choices: FigureChoices,
): MatrixPlan | null {
  const total = members.actors.length + members.missions.length;
  return arrangements(members)
    .map((arrange) => largest(arrange, total, room, choices))
    .reduce((best, plan) => {
      if (plan === null || best === null) return best ?? plan;
      // Rows of actors read more easily; they are given up for more to see, or for cells that are.
      const larger = best.cell < EASY_CELL && plan.cell > best.cell;
      return plan.shown > best.shown || (plan.shown === best.shown && larger) ? plan : best;
    }, null);
}
