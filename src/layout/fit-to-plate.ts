import type { Boxes } from './remove-overlaps.ts';

/** How much more one axis may be stretched than the other before the drawing counts as distorted. */
const MOST_ANISOTROPY = 1.2;
/** A plate longer than this has the drawing follow it: distorted, it is still read better than small. */
const USUAL_PLATE = 1.9;
/** Left free along each edge, px. */
const MARGIN = 8;

/** How much more one axis may be stretched than the other on a plate of some size. */
export function mostAnisotropy(width: number, height: number): number {
  const longer = Math.max(width / height, height / width);
  return MOST_ANISOTROPY * Math.max(1, longer / USUAL_PLATE);
}

/**
 * Scales positions so that the boxes around them fill a plate of `width` × `height` px as far as a bounded ratio
 * of the two scales (`anisotropy` ≥ 1) and a `most` for either allow, and puts them in its middle. The boxes keep their size. In place; returns the scale
 * of each axis.
 */
export function fitToPlate(
  boxes: Boxes,
  width: number,
  height: number,
  anisotropy: number,
  most: number,
): { sx: number; sy: number } {
  let sx = scaleThatFits(boxes.x, boxes.left, boxes.right, width - 2 * MARGIN);
  let sy = scaleThatFits(boxes.y, boxes.top, boxes.bottom, height - 2 * MARGIN);
  sx = Math.min(sx, sy * anisotropy, most);
  sy = Math.min(sy, sx * anisotropy, most);
  place(boxes.x, boxes.left, boxes.right, sx, width);
  place(boxes.y, boxes.top, boxes.bottom, sy, height);
  return { sx, sy };
}

/** The largest scale (by bisection) at which the boxes along one axis take no more than `room`; 0 if there is none. */
function scaleThatFits(
  at: Float64Array,
  before: Float64Array,
  after: Float64Array,
  room: number,
): number {
  let low = 0;
  let high = 1;
  while (high < 1e6 && extent(at, before, after, high).size < room) high *= 2;
  if (high >= 1e6) return 1e6;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (extent(at, before, after, middle).size <= room) low = middle;
    else high = middle;
  }
  return low;
}

function extent(
  at: Float64Array,
  before: Float64Array,
  after: Float64Array,
  scale: number,
): { from: number; size: number } {
  let from = Infinity;
  let to = -Infinity;
  for (let i = 0; i < at.length; i++) {
    from = Math.min(from, scale * at[i]! - before[i]!);
    to = Math.max(to, scale * at[i]! + after[i]!);
  }
  return { from, size: to - from };
}

function place(
  at: Float64Array,
  before: Float64Array,
  after: Float64Array,
  scale: number,
  room: number,
): void {
  const { from, size } = extent(at, before, after, scale);
  for (let i = 0; i < at.length; i++) at[i] = scale * at[i]! - from + (room - size) / 2;
}
