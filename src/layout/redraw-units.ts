import type { DrawTask } from './draw-units.ts';
import { partMarks } from './draw-units.ts';
import type { DrawingState } from './drawing-state.ts';
import { drawingState } from './drawing-state.ts';
import type { Component } from './first-places.ts';
import { componentsOf, LARGEST_FULL } from './first-places.ts';
import { allDistances } from './graph-distances.ts';
import { improveDrawing } from './improve-drawing.ts';
import type { Random } from '../model/random.ts';
import { removeOverlaps } from './remove-overlaps.ts';
import { descendStress } from './stress-descent.ts';
import { outwardSides, unitBoxes } from './unit-boxes.ts';
import { unitShapes } from './unit-shape.ts';

/** Where units stood before, px; NaN for newcomers. `fixed[u]` = 1: must stay. */
export interface FormerPlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly fixed: Uint8Array;
}

/**
 * Draws on from former places: newcomers are put where stress is least among those who stand already; these give way
 * only where marks would overlap, and fixed units not at all.
 */
export function redrawUnits(task: DrawTask, former: FormerPlaces): DrawingState {
  const { units, input, graph, width, height } = task;
  const components = componentsOf(units.graph);
  const isNew = Uint8Array.from(former.x, (x, u) => (Number.isFinite(x + former.y[u]!) ? 0 : 1));
  const scale = formerScale(components, former, isNew) ?? Math.min(width, height) / 6;
  const x = former.x.map((value) => value / scale);
  const y = former.y.map((value) => value / scale);
  placeNewcomers(task, x, y, isNew, width / scale);
  for (const component of components) settle(component, x, y, isNew, task.random);
  for (let u = 0; u < units.count; u++) {
    x[u] = former.fixed[u] ? former.x[u]! : x[u]! * scale;
    y[u] = former.fixed[u] ? former.y[u]! : y[u]! * scale;
  }
  const shapes = unitShapes(units, input, task.labelled);
  const side = outwardSides(units, x);
  const known = isNew.map((one) => 1 - one);
  removeOverlaps(unitBoxes(x, y, shapes, side), 2, 1, known);
  const state = drawingState(input, graph, units, shapes, x, y, side);
  if (task.labelled && units.count <= LARGEST_FULL) {
    const distances = allDistances(units.graph);
    const frame = { width, height, scaleX: scale, scaleY: scale, distances };
    const movable = Int32Array.from(isNew.keys()).filter((u) => isNew[u] && !former.fixed[u]);
    improveDrawing(state, frame, task.random, movable, task.effort);
  }
  partMarks(state, former.fixed);
  return state;
}

/** px for one unit of graph distance in the former drawing, by least squares; undefined if it cannot be told. */
function formerScale(
  components: readonly Component[],
  { x, y }: FormerPlaces,
  isNew: Uint8Array,
): number | undefined {
  let linear = 0;
  let count = 0;
  for (const { nodes, terms } of components) {
    for (let k = 0; k < terms.count; k++) {
      const i = nodes[terms.i[k]!]!;
      const j = nodes[terms.j[k]!]!;
      if (isNew[i] || isNew[j]) continue;
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      linear += Math.sqrt(dx * dx + dy * dy) / terms.distance[k]!;
      count++;
    }
  }
  return linear > 0 ? linear / count : undefined;
}

/** Puts each newcomer near the middle of its placed neighbours, or beyond the right edge where it has none. */
function placeNewcomers(
  { units, random }: DrawTask,
  x: Float64Array,
  y: Float64Array,
  isNew: Uint8Array,
  edge: number,
): void {
  const { offsets, targets } = units.graph;
  for (let u = 0; u < units.count; u++) {
    if (!isNew[u]) continue;
    let sumX = 0;
    let sumY = 0;
    let known = 0;
    for (let k = offsets[u]!; k < offsets[u + 1]!; k++) {
      const v = targets[k]!;
      if (isNew[v] && v > u) continue;
      sumX += x[v]!;
      sumY += y[v]!;
      known++;
    }
    x[u] = (known > 0 ? sumX / known : edge) + random() - 0.5;
    y[u] = (known > 0 ? sumY / known : edge * random() * 0.6) + random() - 0.5;
  }
}

/** Lowers the stress of one component by moving its newcomers alone. */
function settle(
  { nodes, terms }: Component,
  x: Float64Array,
  y: Float64Array,
  isNew: Uint8Array,
  random: Random,
): void {
  const partX = Float64Array.from(nodes, (u) => x[u]!);
  const partY = Float64Array.from(nodes, (u) => y[u]!);
  const held = Uint8Array.from(nodes, (u) => 1 - isNew[u]!);
  if (!held.includes(0)) return;
  descendStress(terms, partX, partY, random, held);
  nodes.forEach((u, at) => {
    x[u] = partX[at]!;
    y[u] = partY[at]!;
  });
}
