import type { CsrGraph } from './csr.ts';

/**
 * The share of ties (or of strength) inside groups, less what it would be if the same ends were tied at
 * random. `groups` holds a whole number from 0 for each vertex, below n. `NaN` without ties. Source:
 * Newman, M. E. J. & Girvan, M. (2004), Finding and evaluating community structure in networks, Physical
 * Review E 69, 026113.
 */
export function modularityOf(
  { order, size, ends, strengths }: CsrGraph,
  groups: ArrayLike<number>,
  weighted: boolean,
): number {
  const degrees = new Float64Array(order);
  let [inside, total] = [0, 0];
  for (let t = 0; t < size; t++) {
    const [a, b] = [groups[ends[2 * t]!]!, groups[ends[2 * t + 1]!]!];
    const weight = weighted ? strengths[t]! : 1;
    degrees[a]! += weight;
    degrees[b]! += weight;
    if (a === b) inside += weight;
    total += weight;
  }
  let expected = 0;
  for (let c = 0; c < order; c++) expected += (degrees[c]! / (2 * total)) ** 2;
  return total === 0 ? Number.NaN : inside / total - expected;
}
