import type { DrawingState } from './drawing-state.ts';
import { distanceToSegment, lengthInBox, segmentsCross } from './segments.ts';

/** What faults of ties cost, on the scale of `unitCost`. */
const COST = {
  crossing: 0.8,
  /** Two ties of one column crossing each other make a regular pattern. */
  crossingInColumn: 0.06,
  throughMark: 3,
  throughLabel: 1.5,
};

/** Ties keep this far from marks they do not belong to, px. */
const CLEARANCE = 5;

/** The crossings of the tie a–b of unit u with all other ties. */
export function crossingCost(state: DrawingState, a: number, b: number, u: number): number {
  const { x, y, ties } = state;
  const { unitOf } = state.units;
  const ax = x[a]!;
  const ay = y[a]!;
  const bx = x[b]!;
  const by = y[b]!;
  const left = Math.min(ax, bx);
  const right = Math.max(ax, bx);
  const top = Math.min(ay, by);
  const bottom = Math.max(ay, by);
  let cost = 0;
  for (let t = 0; t < ties.length; t += 2) {
    const c = ties[t]!;
    const d = ties[t + 1]!;
    const cx = x[c]!;
    const dx = x[d]!;
    if ((cx < left && dx < left) || (cx > right && dx > right)) continue;
    const cy = y[c]!;
    const dy = y[d]!;
    if ((cy < top && dy < top) || (cy > bottom && dy > bottom)) continue;
    if (a === c || a === d || b === c || b === d) continue;
    if (!segmentsCross(ax, ay, bx, by, cx, cy, dx, dy)) continue;
    // A crossing inside the unit is met from both its ties.
    cost += unitOf[c] === u || unitOf[d] === u ? COST.crossingInColumn / 2 : COST.crossing;
  }
  return cost;
}

/** Marks and labels of all units that the tie a–b runs through. */
export function unitsUnderTie(state: DrawingState, a: number, b: number): number {
  const { x, y, boxX, boxY, halfX, halfY } = state;
  const ax = x[a]!;
  const ay = y[a]!;
  const bx = x[b]!;
  const by = y[b]!;
  const middleX = (ax + bx) / 2;
  const middleY = (ay + by) / 2;
  const reachX = Math.abs(bx - ax) / 2 + CLEARANCE;
  const reachY = Math.abs(by - ay) / 2 + CLEARANCE;
  const normalX = ay - by;
  const normalY = bx - ax;
  const slackX = Math.abs(normalX);
  const slackY = Math.abs(normalY);
  const slack = (slackX + slackY) * CLEARANCE;
  let cost = 0;
  for (let v = 0; v < boxX.length; v++) {
    const offX = boxX[v]! - middleX;
    const offY = boxY[v]! - middleY;
    if (Math.abs(offX) > reachX + halfX[v]! || Math.abs(offY) > reachY + halfY[v]!) continue;
    const off = Math.abs(normalX * offX + normalY * offY);
    if (off > slackX * halfX[v]! + slackY * halfY[v]! + slack) continue;
    cost += tieThroughMembers(state, a, b, v);
  }
  return cost;
}

/** Ties of other units that run through the marks and labels of unit u. */
export function tiesOverUnit(state: DrawingState, u: number): number {
  const { ties, units, x, y } = state;
  const boxX = state.boxX[u]!;
  const boxY = state.boxY[u]!;
  const halfX = state.halfX[u]! + CLEARANCE;
  const halfY = state.halfY[u]! + CLEARANCE;
  let cost = 0;
  for (let t = 0; t < ties.length; t += 2) {
    const a = ties[t]!;
    const b = ties[t + 1]!;
    const ax = x[a]! - boxX;
    const bx = x[b]! - boxX;
    if ((ax < -halfX && bx < -halfX) || (ax > halfX && bx > halfX)) continue;
    const ay = y[a]! - boxY;
    const by = y[b]! - boxY;
    if ((ay < -halfY && by < -halfY) || (ay > halfY && by > halfY)) continue;
    const normalX = ay - by;
    const normalY = bx - ax;
    const off = Math.abs(normalX * ax + normalY * ay);
    if (off > Math.abs(normalX) * halfX + Math.abs(normalY) * halfY) continue;
    if (units.unitOf[a] === u || units.unitOf[b] === u) continue;
    cost += tieThroughMembers(state, a, b, u);
  }
  return cost;
}

function tieThroughMembers(state: DrawingState, a: number, b: number, v: number): number {
  const { x, y, left, top, right, bottom } = state;
  const ax = x[a]!;
  const ay = y[a]!;
  const bx = x[b]!;
  const by = y[b]!;
  let cost = 0;
  for (const i of state.units.members[v]!) {
    const inside = lengthInBox(ax, ay, bx, by, left[i]!, top[i]!, right[i]!, bottom[i]!);
    if (inside > 0) cost += COST.throughLabel * Math.min(1, 0.3 + inside / 40);
    if (i === a || i === b) continue;
    const reach = state.input.radius[i]! + CLEARANCE;
    const distance = distanceToSegment(x[i]!, y[i]!, ax, ay, bx, by);
    if (distance < reach) cost += COST.throughMark * Math.min(1, (reach - distance) / CLEARANCE);
  }
  return cost;
}
