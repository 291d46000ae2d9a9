import { BoxGrid } from '../layout/box-grid.ts';
import { HALO, markExtent, reachTowards } from './mark-extent.ts';
import { LARGEST_RADIUS } from './mark-size.ts';
import type { Shape } from './scene.ts';

/** A mark that wants room round it: where it stands on the screen, px, and how large it would like to be. */
export interface RoomyMark {
  readonly x: number;
  readonly y: number;
  readonly shape: Shape;
  readonly radius: number;
  /** The radius below which it does not shrink, px. */
  readonly least: number;
}

/** Further apart than this two marks never meet, px. */
const FURTHEST = 2 * markExtent('diamond', LARGEST_RADIUS).reach + HALO;
/** Where one covers another however small they are, a heap is seen to be one. */
const COVERED_SHARE = 0.35;
const DIAGONAL = Math.SQRT1_2;
/** Directions in which two marks may be told apart, beside that from middle to middle. */
const DIRECTIONS = [
  [1, 0],
  [0, 1],
  [DIAGONAL, DIAGONAL],
  [DIAGONAL, -DIAGONAL],
] as const;

/**
 * The share, at most 1, of their size that marks can have, all alike, so that there is paper between any two: as wide as
 * the halo of one, or as much as there is once both are as small as they get.
 */
export function shareWithRoom(marks: readonly RoomyMark[]): number {
  const grid = new BoxGrid();
  let share = 1;
  for (const [i, mark] of marks.entries()) {
    const { x, y } = mark;
    grid.find(x - FURTHEST, y - FURTHEST, x + FURTHEST, y + FURTHEST, (j) => {
      const other = marks[j];
      if (other !== undefined) share = Math.min(share, pairShare(mark, other));
      return false;
    });
    grid.insert(i, x, y, x, y);
  }
  return share;
}

/** The share that two marks can have: in the direction in which they are told apart best. */
function pairShare(a: RoomyMark, b: RoomyMark): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const apart = Math.sqrt(dx * dx + dy * dy);
  if (apart >= FURTHEST) return 1;
  const between = apart > 0 ? [[dx / apart, dy / apart] as const] : [];
  let best = 0;
  for (const [x, y] of [...between, ...DIRECTIONS]) {
    const distance = Math.abs(dx * x + dy * y);
    best = Math.max(best, shareAlong(distance, shadow(a, x, y), shadow(b, x, y)));
  }
  return best > 0 ? best : COVERED_SHARE;
}

/** What a mark takes of a line in some direction, from its middle: in full, and at least. */
interface Shadow {
  readonly full: number;
  readonly least: number;
}

function shadow({ shape, radius, least }: RoomyMark, x: number, y: number): Shadow {
  return { full: reachTowards(shape, radius, x, y), least: reachTowards(shape, least, x, y) };
}

/** The share at which two marks so far apart along a line leave paper between them; 0 where none does. */
function shareAlong(distance: number, a: Shadow, b: Shadow): number {
  if (distance < a.least + b.least) return 0;
  const room = Math.max(distance - HALO, a.least + b.least);
  const [first, last] = a.least * b.full > b.least * a.full ? [a, b] : [b, a];
  const both = room / (a.full + b.full);
  if (both * first.full >= first.least) return both;
  // One is as small as it gets; the other takes what is left.
  return (room - first.least) / last.full;
}
