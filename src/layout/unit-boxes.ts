import type { LayoutUnits } from './layout-units.ts';
import type { Boxes } from './remove-overlaps.ts';
import type { UnitShape, UnitShapes } from './unit-shape.ts';

/** The boxes of units, marks and labels together, at the given label sides; shares `x` and `y`. */
export function unitBoxes(
  x: Float64Array,
  y: Float64Array,
  shapes: readonly UnitShapes[],
  side: Int8Array,
): Boxes {
  const reach = (of: (shape: UnitShape) => number): Float64Array =>
    Float64Array.from(side, (s, u) => of(shapes[u]![s]!));
  return {
    x,
    y,
    left: reach((shape) => shape.left),
    right: reach((shape) => shape.right),
    top: reach((shape) => shape.top),
    bottom: reach((shape) => shape.bottom),
  };
}

/** The boxes of the units' marks alone. */
export function markBoxes(
  x: Float64Array,
  y: Float64Array,
  shapes: readonly UnitShapes[],
  side: Int8Array,
): Boxes {
  const across = Float64Array.from(side, (s, u) => shapes[u]![s]!.markX);
  const down = Float64Array.from(side, (s, u) => shapes[u]![s]!.markY);
  return { x, y, left: across, right: across, top: down, bottom: down };
}

/** For each unit east or west, whichever leads away from the units it is tied to. */
export function outwardSides(units: LayoutUnits, x: Float64Array): Int8Array {
  const { offsets, targets } = units.graph;
  return Int8Array.from({ length: units.count }, (_, u) => {
    let sum = 0;
    for (let k = offsets[u]!; k < offsets[u + 1]!; k++) sum += x[targets[k]!]! - x[u]!;
    return sum > 0 ? 1 : 0;
  });
}

/** A copy of the boxes with these indices. */
export function boxesAt(boxes: Boxes, indices: Int32Array): Boxes {
  const pick = (values: Float64Array): Float64Array =>
    Float64Array.from(indices, (i) => values[i]!);
  return {
    x: pick(boxes.x),
    y: pick(boxes.y),
    left: pick(boxes.left),
    right: pick(boxes.right),
    top: pick(boxes.top),
    bottom: pick(boxes.bottom),
  };
}
