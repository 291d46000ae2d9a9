import type { Adjacency } from './adjacency.ts';
import { linksOf } from './adjacency.ts';
import { EAST, NORTH, SOUTH, WEST } from './label-side.ts';
import type { LayoutInput } from './layout-input.ts';
import type { LayoutUnits } from './layout-units.ts';
import type { UnitShapes } from './unit-shape.ts';
import { LABEL_GAP, labelSize } from './unit-shape.ts';

/** A drawing while it is being improved: where units, marks and label boxes are now, px. */
export interface DrawingState {
  readonly input: LayoutInput;
  /** Ties by node. */
  readonly graph: Adjacency;
  /** Each tie once: two nodes per tie. */
  readonly ties: Int32Array;
  readonly units: LayoutUnits;
  readonly shapes: readonly UnitShapes[];
  /** Centre and label side of each unit. */
  readonly unitX: Float64Array;
  readonly unitY: Float64Array;
  readonly side: Int8Array;
  /** Middle and half extent of each unit's box, marks and labels together. */
  readonly boxX: Float64Array;
  readonly boxY: Float64Array;
  readonly halfX: Float64Array;
  readonly halfY: Float64Array;
  /** Centre of each mark. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Box of each label; empty (left = right) where a node has none. */
  readonly left: Float64Array;
  readonly top: Float64Array;
  readonly right: Float64Array;
  readonly bottom: Float64Array;
}

/** The state of a drawing whose units stand at `unitX`, `unitY` with labels on `side`; keeps these arrays. */
export function drawingState(
  input: LayoutInput,
  graph: Adjacency,
  units: LayoutUnits,
  shapes: readonly UnitShapes[],
  unitX: Float64Array,
  unitY: Float64Array,
  side: Int8Array,
): DrawingState {
  const state = {
    input,
    graph,
    ties: linksOf(graph),
    units,
    shapes,
    unitX,
    unitY,
    side,
    boxX: new Float64Array(units.count),
    boxY: new Float64Array(units.count),
    halfX: new Float64Array(units.count),
    halfY: new Float64Array(units.count),
    x: new Float64Array(graph.n),
    y: new Float64Array(graph.n),
    left: new Float64Array(graph.n),
    top: new Float64Array(graph.n),
    right: new Float64Array(graph.n),
    bottom: new Float64Array(graph.n),
  };
  for (let u = 0; u < units.count; u++) poseUnit(state, u, unitX[u]!, unitY[u]!, side[u]!);
  return state;
}

/** Puts unit u at a place with its labels on a side, and its marks and labels with it. */
export function poseUnit(state: DrawingState, u: number, x: number, y: number, side: number): void {
  state.unitX[u] = x;
  state.unitY[u] = y;
  state.side[u] = side;
  const { dx, dy, left, right, top, bottom } = state.shapes[u]![side]!;
  state.boxX[u] = x + (right - left) / 2;
  state.boxY[u] = y + (bottom - top) / 2;
  state.halfX[u] = (left + right) / 2;
  state.halfY[u] = (top + bottom) / 2;
  const members = state.units.members[u]!;
  for (let k = 0; k < members.length; k++) {
    const i = members[k]!;
    state.x[i] = x + dx[k]!;
    state.y[i] = y + dy[k]!;
    poseLabel(state, i, side);
  }
}

function poseLabel(state: DrawingState, i: number, side: number): void {
  const inColumn = state.units.members[state.units.unitOf[i]!]!.length > 1;
  const { width, height } = labelSize(state.input, i, inColumn);
  const away = state.input.radius[i]! + LABEL_GAP;
  const x =
    state.x[i]! + (side === EAST ? away + width / 2 : side === WEST ? -away - width / 2 : 0);
  const y =
    state.y[i]! + (side === SOUTH ? away + height / 2 : side === NORTH ? -away - height / 2 : 0);
  state.left[i] = x - width / 2;
  state.right[i] = x + width / 2;
  state.top[i] = y - height / 2;
  state.bottom[i] = y + height / 2;
}
