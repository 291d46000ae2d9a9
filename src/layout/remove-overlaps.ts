import { AROUND } from './around.ts';

/** Boxes by their reach around a centre, px; all reaches ≥ 0. */
export interface Boxes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly top: Float64Array;
  readonly bottom: Float64Array;
}

const SWEEPS_PER_ROUND = 24;
const GROWTH = 1.1;
/** Overlaps below this are rounding, px. */
const LEAST = 1e-6;
/** Where some boxes must stay, growing is no way out and some overlaps may be there for good. */
const ROUNDS_WITH_FIXED = 12;
/** Free places are looked for in rings so far apart, px. */
const RING = 3;

/**
 * Moves boxes apart, as little as the pushing takes, until none overlaps another: each overlapping pair is parted
 * along the axis of its smaller overlap, half each, sweep after sweep; if a round of sweeps does not end it, the
 * whole drawing grows about its middle and the next round begins, so that it always ends. Boxes with `fixed` = 1
 * stay (two fixed ones may overlap for ever and are left); who cannot be parted from them by pushing takes the nearest free
 * place. With `rounds` given, stops after so many, parted or not.
 * Changes `x` and `y` in place; returns the number of overlaps left.
 */
export function removeOverlaps(
  boxes: Boxes,
  gap: number,
  rounds = Infinity,
  fixed?: Uint8Array,
): number {
  const order = Int32Array.from(boxes.x, (_, i) => i);
  const held = fixed?.includes(1) ?? false;
  const last = held ? Math.min(rounds, ROUNDS_WITH_FIXED) : rounds;
  let left = 0;
  for (let round = 0; round < last; round++) {
    for (let sweep = 0; sweep < SWEEPS_PER_ROUND; sweep++) {
      left = partOnce(boxes, gap, order, fixed);
      if (left === 0) return 0;
    }
    if (!held && round + 1 < last) grow(boxes);
  }
  if (fixed !== undefined && held && rounds === Infinity) {
    takeFreePlaces(boxes, gap, fixed);
    left = partOnce(boxes, gap, order, fixed);
  }
  return left;
}

/** One sweep from left to right; returns how many overlapping pairs it met. */
function partOnce(
  boxes: Boxes,
  gap: number,
  order: Int32Array,
  fixed: Uint8Array | undefined,
): number {
  const { x, y, left, right, top, bottom } = boxes;
  order.sort((i, j) => x[i]! - left[i]! - (x[j]! - left[j]!) || i - j);
  let met = 0;
  for (let a = 0; a < order.length; a++) {
    const i = order[a]!;
    for (let b = a + 1; b < order.length; b++) {
      const j = order[b]!;
      if (x[j]! - left[j]! >= x[i]! + right[i]! + gap) break;
      const east = x[i]! + right[i]! - x[j]! + left[j]! + gap;
      const west = x[j]! + right[j]! - x[i]! + left[i]! + gap;
      const south = y[i]! + bottom[i]! - y[j]! + top[j]! + gap;
      const north = y[j]! + bottom[j]! - y[i]! + top[i]! + gap;
      if (Math.min(east, west, south, north) <= LEAST || (fixed?.[i] && fixed[j])) continue;
      met++;
      const shareI = fixed?.[i] ? 0 : fixed?.[j] ? 1 : 0.5;
      if (Math.min(east, west) < Math.min(south, north))
        partAlong(x, i, j, east <= west ? east : -west, shareI);
      else partAlong(y, i, j, south <= north ? south : -north, shareI);
    }
  }
  return met;
}

/** Moves i back and j forward by `over` in all (the other way round if negative). */
function partAlong(values: Float64Array, i: number, j: number, over: number, shareI: number): void {
  const whole = over + (over > 0 ? LEAST : -LEAST);
  values[i] = values[i]! - whole * shareI;
  values[j] = values[j]! + whole * (1 - shareI);
}

function grow(boxes: Boxes): void {
  for (const values of [boxes.x, boxes.y]) {
    let sum = 0;
    for (const value of values) sum += value;
    const middle = sum / values.length;
    for (let i = 0; i < values.length; i++) values[i] = middle + (values[i]! - middle) * GROWTH;
  }
}

/** Moves each box that is not fixed and still overlaps another to the nearest free place of those tried. */
function takeFreePlaces(boxes: Boxes, gap: number, fixed: Uint8Array): void {
  const { x, y } = boxes;
  for (let i = 0; i < x.length; i++) {
    if (fixed[i] || isFree(boxes, gap, i, x[i]!, y[i]!)) continue;
    const place = freePlace(boxes, gap, i);
    x[i] = place[0];
    y[i] = place[1];
  }
}

/** Goes round box i in widening rings: somewhere beyond all others there is room. */
function freePlace(boxes: Boxes, gap: number, i: number): readonly [x: number, y: number] {
  const [x, y] = [boxes.x[i]!, boxes.y[i]!];
  for (let away = RING; ; away += RING) {
    for (const [dx, dy] of AROUND) {
      if (isFree(boxes, gap, i, x + dx * away, y + dy * away)) {
        return [x + dx * away, y + dy * away];
      }
    }
  }
}

function isFree(boxes: Boxes, gap: number, i: number, atX: number, atY: number): boolean {
  const { x, y, left, right, top, bottom } = boxes;
  for (let j = 0; j < x.length; j++) {
    if (j === i) continue;
    const across = Math.min(atX + right[i]! - x[j]! + left[j]!, x[j]! + right[j]! - atX + left[i]!);
    const down = Math.min(atY + bottom[i]! - y[j]! + top[j]!, y[j]! + bottom[j]! - atY + top[i]!);
    if (Math.min(across, down) + gap > LEAST) return false;
  }
  return true;
}
