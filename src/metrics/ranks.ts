/** Equal but for rounding in sums taken in another order. */
export function sameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-10 * Math.max(Math.abs(a), Math.abs(b));
}

/** The indices of the values that are numbers, highest first; among exactly equal ones the first first. */
function descending(values: Float64Array): Int32Array {
  const ranked = new Int32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i]!)) ranked[count++] = i;
  }
  return ranked.subarray(0, count).sort((a, b) => values[b]! - values[a]! || a - b);
}

/**
 * Ranks by value, highest first, one per value. Equal values share the rank of the first of them, and
 * the next rank counts them all (1, 2, 2, 4); 0 where the value is `NaN`. O(n log n).
 */
export function ranksOfValues(values: Float64Array): Int32Array {
  const ranks = new Int32Array(values.length);
  let rank = 0;
  let before = Number.NaN;
  for (const [place, i] of descending(values).entries()) {
    const value = values[i]!;
    if (!sameValue(value, before)) rank = place + 1;
    ranks[i] = rank;
    before = value;
  }
  return ranks;
}
