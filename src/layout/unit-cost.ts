import type { DrawingState } from './drawing-state.ts';
import { crossingCost, tiesOverUnit, unitsUnderTie } from './tie-cost.ts';

/** What each fault of a drawing costs, in units of one tie drawn twice as long as wanted. */
const COST = {
  stress: 0.5,
  markOnMark: 40,
  labelOnMark: 3,
  labelOnLabel: 2.5,
  /** For each px beyond the plate. */
  outside: 0.3,
};

/** Kept free along the edges of the plate, px. */
const MARGIN = 6;
/** Between labels side by side, and between a mark and what is not its own, px. */
const LABEL_CLEARANCE = 4;

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
      cost += crossingCost(state, i, targets[k]!, u) + unitsUnderTie(state, i, targets[k]!);
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
  const { distances, scaleX, scaleY } = frame;
  const { count } = state.units;
  const x = unitX[u]!;
  const y = unitY[u]!;
  let cost = 0;
  for (let v = 0; v < count; v++) {
    const distance = distances[u * count + v]!;
    if (v === u || distance === Infinity) continue;
    const dx = (x - unitX[v]!) / scaleX;
    const dy = (y - unitY[v]!) / scaleY;
    const lack = Math.sqrt(dx * dx + dy * dy) / distance - 1;
    cost += lack * lack;
  }
  return COST.stress * cost;
}

function outsideCost(state: DrawingState, frame: CostFrame, u: number): number {
  const x = state.boxX[u]!;
  const y = state.boxY[u]!;
  const halfX = state.halfX[u]!;
  const halfY = state.halfY[u]!;
  return (
    COST.outside *
    (Math.max(0, MARGIN + halfX - x) +
      Math.max(0, x + halfX + MARGIN - frame.width) +
      Math.max(0, MARGIN + halfY - y) +
      Math.max(0, y + halfY + MARGIN - frame.height))
  );
}

function overlapCost(state: DrawingState, u: number): number {
  const { boxX, boxY, halfX, halfY } = state;
  const { members, count } = state.units;
  const x = boxX[u]!;
  const y = boxY[u]!;
  const reachX = halfX[u]! + LABEL_CLEARANCE;
  const reachY = halfY[u]! + LABEL_CLEARANCE;
  let cost = 0;
  for (let v = 0; v < count; v++) {
    if (v === u) continue;
    if (Math.abs(boxX[v]! - x) >= reachX + halfX[v]!) continue;
    if (Math.abs(boxY[v]! - y) >= reachY + halfY[v]!) continue;
    for (const i of members[u]!) for (const j of members[v]!) cost += pairOverlap(state, i, j);
  }
  return cost;
}

function pairOverlap(state: DrawingState, i: number, j: number): number {
  const { x, y, left, right, top, bottom } = state;
  const { radius } = state.input;
  const room = radius[i]! + radius[j]! + LABEL_CLEARANCE;
  let cost = labelOnMark(state, i, j) + labelOnMark(state, j, i);
  if (Math.abs(x[i]! - x[j]!) < room && Math.abs(y[i]! - y[j]!) < room) cost += COST.markOnMark;
  if (left[i]! >= right[i]! || left[j]! >= right[j]!) return cost;
  const away = LABEL_CLEARANCE;
  if (left[i]! >= right[j]! + away || left[j]! >= right[i]! + away) return cost;
  if (top[i]! >= bottom[j]! + 1 || top[j]! >= bottom[i]! + 1) return cost;
  return cost + COST.labelOnLabel;
}

/** The label of i over the mark of j. */
function labelOnMark(state: DrawingState, i: number, j: number): number {
  const { x, y, left, right, top, bottom } = state;
  const room = state.input.radius[j]! + 2;
  if (left[i]! >= right[i]!) return 0;
  if (left[i]! >= x[j]! + room || right[i]! <= x[j]! - room) return 0;
  return top[i]! < y[j]! + room && bottom[i]! > y[j]! - room ? COST.labelOnMark : 0;
}
