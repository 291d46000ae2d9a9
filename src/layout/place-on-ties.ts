import { BoxGrid } from './box-grid.ts';
import { lengthInBox } from './segments.ts';

/** Signs to be set on ties, in screen px (y downwards). */
export interface TieSignRequest {
  /** The ties that want a sign, as segments x1, y1, x2, y2; the earlier ones win. */
  readonly ties: Float64Array;
  /** Half the extent of a sign. */
  readonly radius: number;
  /** All marks: centres and half extents. */
  readonly markX: Float64Array;
  readonly markY: Float64Array;
  readonly markRadius: Float64Array;
  /** All other ties, to be avoided where that is possible. */
  readonly otherTies?: Float64Array;
}

/** Where along its tie a sign may stand, the middle first. */
const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
const CLEARANCE = 3;
const NONE = new Float64Array(0);
const MOST_TIES_IN_CELL = 48;

/**
 * Sets each sign on its tie, clear of marks and of other signs, as near the middle as it crosses no other tie; where
 * every place is taken there is none. Returns centres x, y, two values for each tie; NaN where none was free.
 * The squares around them can be given to `placeLabels` as obstacles.
 */
export function placeOnTies(request: TieSignRequest): Float64Array {
  const { ties, radius, markX, markY, markRadius, otherTies = NONE } = request;
  const marks = new BoxGrid();
  markX.forEach((x, i) => {
    const r = markRadius[i]! + CLEARANCE;
    marks.insert(i, x - r, markY[i]! - r, x + r, markY[i]! + r);
  });
  const lines = new BoxGrid();
  for (let k = 0; k < otherTies.length; k += 4) {
    const [ax, ay] = [otherTies[k]!, otherTies[k + 1]!];
    lines.insertSegment(k, ax, ay, otherTies[k + 2]!, otherTies[k + 3]!, MOST_TIES_IN_CELL);
  }
  const signs = new BoxGrid();
  const centres = new Float64Array(ties.length / 2).fill(NaN);
  for (let k = 0; k < ties.length; k += 4) {
    let best: { x: number; y: number; cost: number } | undefined;
    for (const [rank, share] of SHARES.entries()) {
      const x = ties[k]! + share * (ties[k + 2]! - ties[k]!);
      const y = ties[k + 1]! + share * (ties[k + 3]! - ties[k + 1]!);
      if (isTaken(request, marks, signs, centres, x, y)) continue;
      const cost = 0.1 * rank + tiesUnder(lines, otherTies, x, y, radius);
      if (!best || cost < best.cost) best = { x, y, cost };
    }
    if (!best) continue;
    centres.set([best.x, best.y], k / 2);
    signs.insert(k / 2, best.x - radius, best.y - radius, best.x + radius, best.y + radius);
  }
  return centres;
}

function isTaken(
  { radius, markX, markY, markRadius }: TieSignRequest,
  marks: BoxGrid,
  signs: BoxGrid,
  centres: Float64Array,
  x: number,
  y: number,
): boolean {
  const reach = [x - radius, y - radius, x + radius, y + radius] as const;
  const mark = marks.find(...reach, (i) => {
    const room = radius + markRadius[i]! + CLEARANCE;
    return Math.abs(markX[i]! - x) < room && Math.abs(markY[i]! - y) < room;
  });
  if (mark >= 0) return true;
  const room = 2 * radius + CLEARANCE;
  const sign = signs.find(x - room, y - room, x + room, y + room, (s) => {
    return Math.abs(centres[s]! - x) < room && Math.abs(centres[s + 1]! - y) < room;
  });
  return sign >= 0;
}

function tiesUnder(
  lines: BoxGrid,
  ties: Float64Array,
  x: number,
  y: number,
  radius: number,
): number {
  const met = new Set<number>();
  lines.find(x - radius, y - radius, x + radius, y + radius, (k) => {
    const along = lengthInBox(
      ties[k]!,
      ties[k + 1]!,
      ties[k + 2]!,
      ties[k + 3]!,
      x - radius,
      y - radius,
      x + radius,
      y + radius,
    );
    if (along > 0) met.add(k);
    return false;
  });
  return met.size;
}
