/** A symmetric tridiagonal matrix; `beside[i]` stands between rows i and i + 1 and is positive. */
export interface Tridiagonal {
  /** Length k. */
  readonly diagonal: readonly number[];
  /** At least k − 1 long. */
  readonly beside: readonly number[];
}

/** Pivots of shift · I − T; false where one is not positive: the shift is not above every eigenvalue. */
function factor({ diagonal, beside }: Tridiagonal, shift: number, pivots: Float64Array): boolean {
  let pivot = 1;
  for (let i = 0; i < diagonal.length; i++) {
    const b = i === 0 ? 0 : beside[i - 1]!;
    pivot = shift - diagonal[i]! - (b * b) / pivot;
    if (!(pivot > 0)) return false;
    pivots[i] = pivot;
  }
  return true;
}

/** The smallest double above every eigenvalue, by bisection; `pivots` are left as `factor` has them there. */
function above(matrix: Tridiagonal, pivots: Float64Array): number {
  const { diagonal, beside } = matrix;
  let low = diagonal[0]!;
  let high = low;
  for (let i = 0; i < diagonal.length; i++) {
    const reach = (i === 0 ? 0 : beside[i - 1]!) + (i < diagonal.length - 1 ? beside[i]! : 0);
    low = Math.max(low, diagonal[i]!);
    high = Math.max(high, diagonal[i]! + reach);
  }
  // Rounding may leave the bound itself a hair too low.
  for (let more = 1e-15 * Math.abs(high) + 1e-300; !factor(matrix, high, pivots); more *= 2) {
    high += more;
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (factor(matrix, middle, pivots)) high = middle;
    else low = middle;
  }
  factor(matrix, high, pivots);
  return high;
}

/**
 * The largest eigenvalue of a tridiagonal matrix and its unit vector, which is positive (length k). By
 * bisection and inverse iteration from above, where every operation adds positive numbers, so that small
 * entries are as exact as large ones. O(k), times the 60 or so halvings.
 */
export function largestEigenpair(matrix: Tridiagonal): { value: number; vector: Float64Array } {
  const k = matrix.diagonal.length;
  const pivots = new Float64Array(k);
  const value = above(matrix, pivots);
  const vector = new Float64Array(k).fill(1);
  for (let round = 0; round < 3; round++) {
    for (let i = 1; i < k; i++) {
      vector[i]! += (matrix.beside[i - 1]! / pivots[i - 1]!) * vector[i - 1]!;
    }
    for (let i = k - 1; i >= 0; i--) {
      const later = i === k - 1 ? 0 : matrix.beside[i]! * vector[i + 1]!;
      vector[i] = (vector[i]! + later) / pivots[i]!;
    }
    let [largest, sum] = [0, 0];
    for (let i = 0; i < k; i++) largest = Math.max(largest, vector[i]!);
    for (let i = 0; i < k; i++) vector[i]! /= largest;
    for (let i = 0; i < k; i++) sum += vector[i]! * vector[i]!;
    for (let i = 0; i < k; i++) vector[i]! /= Math.sqrt(sum);
  }
  return { value, vector };
}
