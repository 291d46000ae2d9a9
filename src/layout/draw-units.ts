import type { Adjacency } from './adjacency.ts';
import type { DrawingState } from './drawing-state.ts';
import { drawingState, poseUnit } from './drawing-state.ts';
import type { Component } from './first-places.ts';
import { componentsOf, firstPlaces, LARGEST_FULL } from './first-places.ts';
import { fitToPlate } from './fit-to-plate.ts';
import { allDistances } from './graph-distances.ts';
import { improveDrawing } from './improve-drawing.ts';
import type { LayoutInput } from './layout-input.ts';
import type { LayoutUnits } from './layout-units.ts';
import { packComponents } from './pack-components.ts';
import type { Random } from './random.ts';
import { removeOverlaps } from './remove-overlaps.ts';
import { markBoxes, outwardSides, unitBoxes } from './unit-boxes.ts';
import type { CostFrame } from './unit-cost.ts';
import { drawingCost } from './unit-cost.ts';
import { unitShapes } from './unit-shape.ts';

/** Between marks, at least, px. */
export const MARK_CLEARANCE = 4;
/** How many first drawings are compared; fewer where one alone is much work. */
const MOST_STARTS = 8;
const TERMS_TO_SPEND = 16_000;

export interface DrawTask {
  readonly input: LayoutInput;
  readonly graph: Adjacency;
  readonly units: LayoutUnits;
  readonly width: number;
  readonly height: number;
  /** Whether to keep room for labels and better the drawing afterwards. */
  readonly labelled: boolean;
  readonly random: Random;
}

/** Draws from nothing: the best of a few stress drawings, fitted to the plate, parted and bettered. */
export function drawUnits(task: DrawTask): DrawingState {
  const { units } = task;
  const components = componentsOf(units.graph);
  const terms = components.reduce((sum, component) => sum + component.terms.count, 0);
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.floor(TERMS_TO_SPEND / (terms + 1))));
  const distances = units.count <= LARGEST_FULL ? allDistances(units.graph) : undefined;
  let best: { state: DrawingState; frame: CostFrame | undefined; cost: number } | undefined;
  for (let k = 0; k < starts; k++) {
    const { state, frame } = drawOnce(task, components, distances);
    const cost = starts > 1 && frame ? drawingCost(state, frame) : 0;
    if (!best || cost < best.cost) best = { state, frame, cost };
  }
  const { state, frame } = best!;
  const all = Int32Array.from({ length: units.count }, (_, u) => u);
  if (task.labelled && frame) improveDrawing(state, frame, task.random, all);
  partMarks(state);
  return state;
}

/** One stress drawing on the plate, boxes parted as far as there is room. */
function drawOnce(
  task: DrawTask,
  components: readonly Component[],
  distances: Float64Array | undefined,
): { state: DrawingState; frame: CostFrame | undefined } {
  const { units, input, graph, width, height } = task;
  const shapes = unitShapes(units, input, task.labelled);
  const { x, y } = firstPlaces(units.graph, components, task.random);
  const side = outwardSides(units, x);
  const boxes = unitBoxes(x, y, shapes, side);
  const { sx, sy } = fitToPlate(boxes, width, height);
  removeOverlaps(boxes, MARK_CLEARANCE, 1);
  void packComponents;
  const state = drawingState(input, graph, units, shapes, x, y, side);
  const frame = distances && { width, height, scaleX: sx, scaleY: sy, distances };
  return { state, frame };
}

/** Ends all overlaps of marks. */
export function partMarks(state: DrawingState, fixed?: Uint8Array): void {
  const { unitX, unitY, side, units, shapes } = state;
  removeOverlaps(markBoxes(unitX, unitY, shapes, side), MARK_CLEARANCE, Infinity, fixed);
  for (let u = 0; u < units.count; u++) poseUnit(state, u, unitX[u]!, unitY[u]!, side[u]!);
}
