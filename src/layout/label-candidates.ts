import { leaderOf, type Leader } from './label-leader.ts';
import type { LabelRequest } from './label-request.ts';
import { LABEL_SIDES } from './label-side.ts';

/** One place a label can take. */
export interface LabelCandidate {
  /** An index into `LABEL_SIDES`. */
  readonly side: number;
  readonly lines: 1 | 2;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Joins it to its mark where it stands off. */
  readonly leader: Leader | null;
  /** How far this is from the best place for a label, other things aside; smaller is better. */
  readonly cost: number;
}

/** Where the box of a label lies for each of `LABEL_SIDES`: how far out, and which point of the box faces the mark. */
const SIDES: readonly { out: [number, number]; box: [number, number]; cost: number }[] = [
  { out: [1, 0], box: [0.5, 0], cost: 0 },
  { out: [-1, 0], box: [-0.5, 0], cost: 0.1 },
  { out: [0, 1], box: [0, 0.5], cost: 0.3 },
  { out: [0, -1], box: [0, -0.5], cost: 0.25 },
  { out: [0.7, 0.7], box: [0.5, 0.5], cost: 0.45 },
  { out: [-0.7, 0.7], box: [-0.5, 0.5], cost: 0.5 },
  { out: [0.7, -0.7], box: [0.5, -0.5], cost: 0.4 },
  { out: [-0.7, -0.7], box: [-0.5, -0.5], cost: 0.45 },
  { out: [0.95, 0.3], box: [0.5, 0.25], cost: 0.3 },
  { out: [0.95, -0.3], box: [0.5, -0.25], cost: 0.3 },
  { out: [-0.95, 0.3], box: [-0.5, 0.25], cost: 0.35 },
  { out: [-0.95, -0.3], box: [-0.5, -0.25], cost: 0.35 },
];

const TWO_LINES = 0.25;
const PREFERENCE = 0.5;
const GAP = 4;
/** How far off a label may stand, px beyond the gap, and what that costs: more than ties under it beside its mark. */
const STAND_OFFS = [8, 15, 23, 32, 42, 54, 68, 84, 102];
const OFF = 8;
const OFF_PER_PX = 0.1;

/** The places that the label of mark i can take inside the viewport. */
export function labelCandidates(request: LabelRequest, i: number): LabelCandidate[] {
  const found: LabelCandidate[] = [];
  for (const lines of [1, 2] as const) {
    const width = (lines === 1 ? request.width : request.width2)?.[i] ?? 0;
    const height = (lines === 1 ? request.height : request.height2)?.[i] ?? 0;
    if (!(width > 0)) continue;
    for (let side = 0; side < LABEL_SIDES.length; side++) {
      for (const off of [0, ...STAND_OFFS]) {
        if (off > (request.standOff?.[i] ?? 0)) break;
        const candidate = candidateAt(request, i, side, lines, [width, height], off);
        if (isInside(candidate, request.viewport)) found.push(candidate);
      }
    }
  }
  return found;
}

function candidateAt(
  request: LabelRequest,
  i: number,
  side: number,
  lines: 1 | 2,
  [width, height]: readonly [number, number],
  off: number,
): LabelCandidate {
  const { out, box: facing, cost } = SIDES[side]!;
  const distance = request.radius[i]! + (request.gap ?? GAP) + off;
  // Diagonal places may come nearer: only a corner of the box faces the mark.
  const left = request.x[i]! + out[0] * distance + (facing[0] - 0.5) * width;
  const top = request.y[i]! + out[1] * distance + (facing[1] - 0.5) * height;
  const liked = request.preferred?.[i] === side ? -(request.preference ?? PREFERENCE) : 0;
  const box = { left, top, right: left + width, bottom: top + height };
  const away = off > 0 ? OFF + OFF_PER_PX * off : 0;
  return {
    side,
    lines,
    ...box,
    leader: leaderOf(request.x[i]!, request.y[i]!, request.radius[i]!, box),
    cost: cost + liked + (lines === 2 ? TWO_LINES : 0) + away,
  };
}

function isInside(box: LabelCandidate, viewport: LabelRequest['viewport']): boolean {
  if (!viewport) return true;
  const [left, top, right, bottom] = viewport;
  return box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom;
}
