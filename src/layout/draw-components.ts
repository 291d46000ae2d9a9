import type { Adjacency } from './adjacency.ts';
import { connectedComponents } from './connected-components.ts';
import { fitToPlate } from './fit-to-plate.ts';
import { EAST, WEST } from './label-side.ts';
import type { LayoutInput } from './layout-input.ts';
import type { LayoutUnits } from './layout-units.ts';
import { subgraphOf } from './layout-units.ts';
import type { Random } from './random.ts';
import type { Boxes } from './remove-overlaps.ts';
import { removeOverlaps } from './remove-overlaps.ts';
import { rotateToAxes } from './rotate-to-axes.ts';
import { descendStress } from './stress-descent.ts';
import { fullStressTerms, sparseStressTerms } from './stress-terms.ts';
import type { UnitShapes } from './unit-shape.ts';
import { unitShapes } from './unit-shape.ts';

/** Above this many units in one component, stress is lowered over pivots instead of all pairs. */
const LARGEST_FULL = 1000;
const PIVOTS = 200;

export interface DrawTask {
  readonly width: number;
  readonly height: number;
  readonly plain: boolean;
  readonly random: Random;
}

export function drawComponents(
  input: LayoutInput,
  _graph: Adjacency,
  units: LayoutUnits,
  task: DrawTask,
): { x: Float64Array; y: Float64Array; side: Int8Array } {
  const shapes = unitShapes(units, input, !task.plain);
  const x = new Float64Array(units.count);
  const y = new Float64Array(units.count);
  let offset = 0;
  for (const nodes of connectedComponents(units.graph)) {
    const part = subgraphOf(units.graph, nodes);
    const px = Float64Array.from(nodes, () => task.random());
    const py = Float64Array.from(nodes, () => task.random());
    const terms = part.n > LARGEST_FULL ? sparseStressTerms(part, PIVOTS) : fullStressTerms(part);
    descendStress(terms, px, py, task.random);
    rotateToAxes(px, py);
    const low = px.reduce((a, b) => Math.min(a, b), 0);
    const high = px.reduce((a, b) => Math.max(a, b), 0);
    nodes.forEach((u, at) => {
      x[u] = px[at]! - low + offset;
      y[u] = py[at]!;
    });
    offset += high - low + 1;
  }
  const side = Int8Array.from(units.members, (_, u) => outward(units, x, u));
  const boxes = boxesOf(x, y, shapes, side);
  fitToPlate(boxes, task.width, task.height);
  removeOverlaps(boxes, 4, 1);
  const marks = markBoxes(x, y, shapes, side);
  removeOverlaps(marks, 4);
  const nodeX = new Float64Array(input.n);
  const nodeY = new Float64Array(input.n);
  units.members.forEach((members, u) =>
    members.forEach((i, k) => {
      nodeX[i] = x[u]! + shapes[u]![side[u]!]!.dx[k]!;
      nodeY[i] = y[u]! + shapes[u]![side[u]!]!.dy[k]!;
    }),
  );
  return { x: nodeX, y: nodeY, side };
}

function outward(units: LayoutUnits, x: Float64Array, u: number): number {
  const { offsets, targets } = units.graph;
  let sum = 0;
  for (let k = offsets[u]!; k < offsets[u + 1]!; k++) sum += x[targets[k]!]! - x[u]!;
  return sum > 0 ? WEST : EAST;
}

function boxesOf(x: Float64Array, y: Float64Array, shapes: UnitShapes[], side: Int8Array): Boxes {
  const shape = (u: number): NonNullable<UnitShapes[number]> => shapes[u]![side[u]!]!;
  return {
    x,
    y,
    left: Float64Array.from(side, (_, u) => shape(u).left),
    right: Float64Array.from(side, (_, u) => shape(u).right),
    top: Float64Array.from(side, (_, u) => shape(u).top),
    bottom: Float64Array.from(side, (_, u) => shape(u).bottom),
  };
}

function markBoxes(x: Float64Array, y: Float64Array, shapes: UnitShapes[], side: Int8Array): Boxes {
  const across = Float64Array.from(side, (s, u) => shapes[u]![s]!.markX);
  const down = Float64Array.from(side, (s, u) => shapes[u]![s]!.markY);
  return { x, y, left: across, right: across, top: down, bottom: down };
}
