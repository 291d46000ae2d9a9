import { adjacencyOf } from '../../src/layout/adjacency.ts';
import { allDistances } from '../../src/layout/graph-distances.ts';
import { segmentsCross } from '../../src/layout/segments.ts';

/** Places of n nodes, px. */
export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/**
 * Normalised stress Σ w (s p − d)² ÷ Σ w d² with w = 1 ÷ d² over all connected pairs, at the scale s that makes it
 * least; p is the drawn, d the graph distance. 0 is perfect.
 */
export function normalisedStress(n: number, edges: Int32Array, { x, y }: Places): number {
  const distances = allDistances(adjacencyOf(n, edges));
  let pairs = 0;
  let linear = 0;
  let square = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const d = distances[i * n + j]!;
      if (d === Infinity) continue;
      const share = Math.sqrt((x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2) / d;
      pairs++;
      linear += share;
      square += share * share;
    }
  }
  return square === 0 ? 0 : 1 - (linear * linear) / (square * pairs);
}

/** How many pairs of ties without a common end cross. */
export function crossings(edges: Int32Array, { x, y }: Places): number {
  let found = 0;
  for (let e = 0; e < edges.length; e += 2) {
    const [a, b] = [edges[e]!, edges[e + 1]!];
    for (let f = e + 2; f < edges.length; f += 2) {
      const [c, d] = [edges[f]!, edges[f + 1]!];
      if (a === c || a === d || b === c || b === d) continue;
      if (segmentsCross(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!, x[d]!, y[d]!)) found++;
    }
  }
  return found;
}

/** How many pairs of marks, taken as squares of half-width `radius`, overlap. */
export function markOverlaps({ x, y }: Places, radius: ArrayLike<number>): number {
  let found = 0;
  for (let i = 0; i < radius.length; i++) {
    for (let j = i + 1; j < radius.length; j++) {
      const room = radius[i]! + radius[j]! - 1e-9;
      if (Math.abs(x[i]! - x[j]!) < room && Math.abs(y[i]! - y[j]!) < room) found++;
    }
  }
  return found;
}

/** How many pairs of boxes (left, top, right, bottom; NaN for none) overlap. */
export function boxOverlaps(boxes: Float64Array): number {
  let found = 0;
  for (let i = 0; i < boxes.length; i += 4) {
    for (let j = i + 4; j < boxes.length; j += 4) {
      if (
        boxes[i]! < boxes[j + 2]! &&
        boxes[j]! < boxes[i + 2]! &&
        boxes[i + 1]! < boxes[j + 3]! &&
        boxes[j + 1]! < boxes[i + 3]!
      ) {
        found++;
      }
    }
  }
  return found;
}
