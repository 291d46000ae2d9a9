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

/** The places that the label of mark i can take inside the viewport. */
export function labelCandidates(request: LabelRequest, i: number): LabelCandidate[] {
  const found: LabelCandidate[] = [];
  for (const lines of [1, 2] as const) {
    const width = (lines === 1 ? request.width : request.width2)?.[i] ?? 0;
    const height = (lines === 1 ? request.height : request.height2)?.[i] ?? 0;
    if (!(width > 0)) continue;
    for (let side = 0; side < LABEL_SIDES.length; side++) {
      const candidate = candidateAt(request, i, side, lines, width, height);
      if (isInside(candidate, request.viewport)) found.push(candidate);
    }
  }
  return found;
}

function candidateAt(
  request: LabelRequest,
  i: number,
  side: number,
  lines: 1 | 2,
  width: number,
  height: number,
): LabelCandidate {
  const { out, box, cost } = SIDES[side]!;
  const away = request.radius[i]! + (request.gap ?? GAP);
  // Diagonal places may come nearer: only a corner of the box faces the mark.
  const left = request.x[i]! + out[0] * away + (box[0] - 0.5) * width;
  const top = request.y[i]! + out[1] * away + (box[1] - 0.5) * height;
  const liked = request.preferred?.[i] === side ? -(request.preference ?? PREFERENCE) : 0;
  const bottom = top + height;
  return {
    side,
    lines,
    left,
    top,
    right: left + width,
    bottom,
    cost: cost + liked + (lines === 2 ? TWO_LINES : 0),
  };
}

function isInside(box: LabelCandidate, viewport: LabelRequest['viewport']): boolean {
  if (!viewport) return true;
  const [left, top, right, bottom] = viewport;
  return box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom;
}
