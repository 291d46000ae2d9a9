import type { Adjacency } from './adjacency.ts';
import { linksOf } from './adjacency.ts';
import type { DrawingState } from './drawing-state.ts';
import { drawingState, poseUnit } from './drawing-state.ts';
import type { Component } from './first-places.ts';
import { componentsOf, firstPlaces, LARGEST_FULL } from './first-places.ts';
import { fitToPlate, mostAnisotropy } from './fit-to-plate.ts';
import { allDistances } from './graph-distances.ts';
import { improveDrawing } from './improve-drawing.ts';
import type { LayoutInput } from './layout-input.ts';
import type { LayoutUnits } from './layout-units.ts';
import { packComponents } from './pack-components.ts';
import type { Random } from '../model/random.ts';
import type { Boxes } from './remove-overlaps.ts';
import { removeOverlaps } from './remove-overlaps.ts';
import { boxesAt, markBoxes, outwardSides, unitBoxes } from './unit-boxes.ts';
import type { CostFrame } from './unit-cost.ts';
import { drawingCost } from './unit-cost.ts';
import { unitShapes } from './unit-shape.ts';

/** Between marks, at least, px. */
const MARK_CLEARANCE = 4;
/** How many first drawings are compared; fewer where one alone is much work. */
const MOST_STARTS = 12;
const PLAIN_STARTS = 4;
const MOST_SEARCHES = 6;
const TERMS_TO_SPEND = 12_000;
/** A drawing that was fitted before may be stretched a little further. */
const REFIT_ANISOTROPY = 1.1;

export interface DrawTask {
  readonly input: LayoutInput;
  readonly graph: Adjacency;
  readonly units: LayoutUnits;
  /** Size of the plate, px. */
  readonly width: number;
  readonly height: number;
  /** Whether to keep room for labels and better the drawing afterwards. */
  readonly labelled: boolean;
  readonly random: Random;
  /** How much work to spend: 1 = usual. */
  readonly effort: number;
}

/** Draws from nothing: the best of a few stress drawings, fitted to the plate, parted and bettered. */
export function drawUnits(task: DrawTask): DrawingState {
  const { units, effort } = task;
  const components = componentsOf(units.graph);
  const distances = units.count <= LARGEST_FULL ? allDistances(units.graph) : undefined;
  const terms = components.reduce((sum, component) => sum + component.terms.count, 1);
  const most = task.labelled ? MOST_STARTS : PLAIN_STARTS;
  const starts = Math.min(most * effort, Math.floor((effort * TERMS_TO_SPEND) / terms));
  const first = [drawOnce(task, components, distances)];
  for (let k = 1; k < starts; k++) first.push(drawOnce(task, components, distances));
  first.sort((p, q) => p.cost - q.cost);
  // With effort to spare several are bettered: which one ends best cannot be told before.
  const searches = Math.max(1, Math.min(MOST_SEARCHES, Math.floor(effort / 3)));
  const done = first.slice(0, searches).map((drawing) => better(task, drawing, effort / searches));
  const { state } = done.reduce((best, next) => (next.cost < best.cost ? next : best));
  partMarks(state);
  return state;
}

/** Moves units about, fills the plate and lets them settle. */
function better(task: DrawTask, drawing: FirstDrawing, effort: number): FirstDrawing {
  const { state, frame } = drawing;
  if (!task.labelled || !frame) return drawing;
  const all = Int32Array.from({ length: task.units.count }, (_, u) => u);
  improveDrawing(state, frame, task.random, all, effort);
  const filled = fillPlate(task, state, frame);
  improveDrawing(state, filled, task.random, all, effort, 'settle');
  return { state, frame: filled, cost: drawingCost(state, filled) };
}

interface FirstDrawing {
  readonly state: DrawingState;
  /** Absent where the graph is too large to compare all pairs. */
  readonly frame?: CostFrame;
  readonly cost: number;
}

/** px of a usual tie in a graph so small that it could be drawn longer. */
function longestTie({ width, height }: DrawTask): number {
  return 0.3 * Math.min(width, height);
}

/** One stress drawing on the plate, boxes parted as far as there is room. */
function drawOnce(
  task: DrawTask,
  components: readonly Component[],
  distances: Float64Array | undefined,
): FirstDrawing {
  const { units, input, graph, width, height } = task;
  const shapes = unitShapes(units, input, task.labelled);
  const first = firstPlaces(units.graph, components, task.random);
  // The longer way of the drawing along the longer side of the plate.
  const { x, y } = height > width ? { x: first.y, y: first.x } : first;
  const side = outwardSides(units, x);
  const boxes = unitBoxes(x, y, shapes, side);
  const scale = pack(task, components, boxes);
  const anisotropy = task.labelled ? mostAnisotropy(width, height) : 1;
  const { sx, sy } = fitToPlate(boxes, width, height, anisotropy, longestTie(task) / scale);
  removeOverlaps(boxes, MARK_CLEARANCE, 1);
  const state = drawingState(input, graph, units, shapes, x, y, side);
  if (!distances) return { state, cost: 0 };
  const frame = { width, height, scaleX: scale * sx, scaleY: scale * sy, distances };
  return { state, frame, cost: drawingCost(state, frame) };
}

/** Sets the components side by side at the scale at which the largest alone would nearly fill the plate; returns it. */
function pack(task: DrawTask, components: readonly Component[], boxes: Boxes): number {
  const parts = components.map(({ nodes }) => nodes);
  if (parts.length < 2) return 1;
  const largest = boxesAt(boxes, parts[0]!);
  const { sx, sy } = fitToPlate(largest, task.width * 0.8, task.height * 0.8, 1, longestTie(task));
  const scale = Math.min(sx, sy);
  for (const values of [boxes.x, boxes.y]) values.forEach((v, u) => (values[u] = v * scale));
  packComponents(boxes, parts, linksOf(task.units.graph), task.width, task.height);
  return scale;
}

/** Stretches the drawing to the plate again, after moves have made it smaller. */
function fillPlate(task: DrawTask, state: DrawingState, frame: CostFrame): CostFrame {
  const boxes = unitBoxes(state.unitX, state.unitY, state.shapes, state.side);
  const { sx, sy } = fitToPlate(
    boxes,
    task.width,
    task.height,
    REFIT_ANISOTROPY,
    longestTie(task) / Math.max(frame.scaleX, frame.scaleY),
  );
  repose(state);
  return { ...frame, scaleX: frame.scaleX * sx, scaleY: frame.scaleY * sy };
}

/** Ends all overlaps of marks. */
export function partMarks(state: DrawingState, fixed?: Uint8Array): void {
  const { unitX, unitY, side, shapes } = state;
  removeOverlaps(markBoxes(unitX, unitY, shapes, side), MARK_CLEARANCE, Infinity, fixed);
  repose(state);
}

/** Brings marks and labels to where their units are. */
function repose(state: DrawingState): void {
  const { unitX, unitY, side, units } = state;
  for (let u = 0; u < units.count; u++) poseUnit(state, u, unitX[u]!, unitY[u]!, side[u]!);
}
