import type { DrawingState } from './drawing-state.ts';
import { shapeNow } from './drawing-state.ts';
import { distanceToSegment, lengthInBox, segmentsCross } from './segments.ts';
import type { UnitShape } from './unit-shape.ts';

/** What each fault of a drawing costs, in units of one tie drawn twice as long as wanted. */
const COST = {
  stress: 1,
  crossing: 0.6,
  /** Two ties of one column crossing each other make a regular pattern. */
  crossingInColumn: 0.12,
  tieThroughMark: 2.5,
  tieThroughLabel: 0.5,
  markOnMark: 40,
  labelOnMark: 3,
  labelOnLabel: 2.5,
  /** For each px beyond the plate. */
  outside: 0.3,
};

/** Ties keep this far from marks they do not belong to, px. */
const TIE_CLEARANCE = 5;

/** What a drawing is measured by while it is improved. */
export interface CostFrame {
  readonly width: number;
  readonly height: number;
  /** px for one unit of graph distance, by axis. */
  readonly scaleX: number;
  readonly scaleY: number;
  /** Graph distances between units, count × count; Infinity between components. */
  readonly distances: Float64Array;
}

/** All cost that unit u has a part in, where it stands now; counting may stop once it is past `limit`. */
export function unitCost(state: DrawingState, frame: CostFrame, u: number, limit: number): number {
  let cost = stressCost(state, frame, u) + outsideCost(state, frame, u);
  if (cost < limit) cost += overlapCost(state, u);
  if (cost < limit) cost += tiesOverUnit(state, u);
  const { offsets, targets } = state.graph;
  for (const i of state.units.members[u]!) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      if (cost >= limit) return cost;
      cost += crossingsOf(state, i, targets[k]!, u) + marksUnder(state, i, targets[k]!);
    }
  }
  return cost;
}

/** The cost of a whole drawing; what two units share counts for both. */
export function drawingCost(state: DrawingState, frame: CostFrame): number {
  let cost = 0;
  for (let u = 0; u < state.units.count; u++) cost += unitCost(state, frame, u, Infinity);
  return cost;
}

function stressCost(state: DrawingState, frame: CostFrame, u: number): number {
  const { unitX, unitY } = state;
  const { count } = state.units;
  let cost = 0;
  for (let v = 0; v < count; v++) {
    const distance = frame.distances[u * count + v]!;
    if (v === u || distance === Infinity) continue;
    const dx = (unitX[u]! - unitX[v]!) / frame.scaleX;
    const dy = (unitY[u]! - unitY[v]!) / frame.scaleY;
    const lack = Math.sqrt(dx * dx + dy * dy) / distance - 1;
    cost += lack * lack;
  }
  return COST.stress * cost;
}

function outsideCost(state: DrawingState, frame: CostFrame, u: number): number {
  const shape = shapeNow(state, u);
  const x = state.unitX[u]!;
  const y = state.unitY[u]!;
  return (
    COST.outside *
    (Math.max(0, shape.left - x) +
      Math.max(0, x + shape.right - frame.width) +
      Math.max(0, shape.top - y) +
      Math.max(0, y + shape.bottom - frame.height))
  );
}

/** Whether the boxes of two units, marks and labels, come within `gap` of each other. */
function unitsMeet(state: DrawingState, u: number, v: number, gap: number): boolean {
  const a = shapeNow(state, u);
  const b = shapeNow(state, v);
  const dx = state.unitX[v]! - state.unitX[u]!;
  const dy = state.unitY[v]! - state.unitY[u]!;
  return (
    dx < a.right + b.left + gap &&
    -dx < a.left + b.right + gap &&
    dy < a.bottom + b.top + gap &&
    -dy < a.top + b.bottom + gap
  );
}

function overlapCost(state: DrawingState, u: number): number {
  let cost = 0;
  for (let v = 0; v < state.units.count; v++) {
    if (v === u || !unitsMeet(state, u, v, 4)) continue;
    for (const i of state.units.members[u]!) {
      for (const j of state.units.members[v]!) cost += pairOverlap(state, i, j);
    }
  }
  return cost;
}

function pairOverlap(state: DrawingState, i: number, j: number): number {
  const { x, y, left, right, top, bottom } = state;
  const { radius } = state.input;
  const room = radius[i]! + radius[j]! + 4;
  let cost = 0;
  if (Math.abs(x[i]! - x[j]!) < room && Math.abs(y[i]! - y[j]!) < room) cost += COST.markOnMark;
  if (
    left[i]! < right[j]! + 4 &&
    left[j]! < right[i]! + 4 &&
    top[i]! < bottom[j]! + 1 &&
    top[j]! < bottom[i]! + 1 &&
    left[i]! < right[i]! &&
    left[j]! < right[j]!
  )
    cost += COST.labelOnLabel;
  cost += labelOnMark(state, i, j) + labelOnMark(state, j, i);
  return cost;
}

/** The label of i over the mark of j. */
function labelOnMark(state: DrawingState, i: number, j: number): number {
  const room = state.input.radius[j]! + 2;
  const meets =
    state.left[i]! < state.right[i]! &&
    state.left[i]! < state.x[j]! + room &&
    state.right[i]! > state.x[j]! - room &&
    state.top[i]! < state.y[j]! + room &&
    state.bottom[i]! > state.y[j]! - room;
  return meets ? COST.labelOnMark : 0;
}

/** Other ties through the unit's marks and labels. */
function tiesOverUnit(state: DrawingState, u: number): number {
  const { ties, units } = state;
  const shape = shapeNow(state, u);
  let cost = 0;
  for (let t = 0; t < ties.length; t += 2) {
    const a = ties[t]!;
    const b = ties[t + 1]!;
    if (units.unitOf[a] === u || units.unitOf[b] === u) continue;
    cost += tieOverUnit(state, a, b, u, shape);
  }
  return cost;
}

function crossingsOf(state: DrawingState, a: number, b: number, u: number): number {
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

/** Marks and labels of all units that lie under the tie a–b. */
function marksUnder(state: DrawingState, a: number, b: number): number {
  let cost = 0;
  for (let v = 0; v < state.units.count; v++)
    cost += tieOverUnit(state, a, b, v, shapeNow(state, v));
  return cost;
}

function tieOverUnit(
  state: DrawingState,
  a: number,
  b: number,
  v: number,
  shape: UnitShape,
): number {
  const { x, y } = state;
  const ax = x[a]!;
  const bx = x[b]!;
  const vx = state.unitX[v]!;
  const west = vx - shape.left - TIE_CLEARANCE;
  const east = vx + shape.right + TIE_CLEARANCE;
  if ((ax < west && bx < west) || (ax > east && bx > east)) return 0;
  const ay = y[a]!;
  const by = y[b]!;
  const vy = state.unitY[v]!;
  const north = vy - shape.top - TIE_CLEARANCE;
  const south = vy + shape.bottom + TIE_CLEARANCE;
  if ((ay < north && by < north) || (ay > south && by > south)) return 0;
  if (lengthInBox(ax, ay, bx, by, west, north, east, south) === 0) return 0;
  let cost = 0;
  for (const i of state.units.members[v]!) {
    const inside = lengthInBox(
      ax,
      ay,
      bx,
      by,
      state.left[i]!,
      state.top[i]!,
      state.right[i]!,
      state.bottom[i]!,
    );
    if (inside > 0) cost += COST.tieThroughLabel * Math.min(1, 0.3 + inside / 40);
    if (i === a || i === b) continue;
    const reach = state.input.radius[i]! + TIE_CLEARANCE;
    const distance = distanceToSegment(x[i]!, y[i]!, ax, ay, bx, by);
    if (distance < reach)
      cost += COST.tieThroughMark * Math.min(1, (reach - distance) / TIE_CLEARANCE);
  }
  return cost;
}
