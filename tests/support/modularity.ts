import type { CsrGraph } from '../../src/metrics/csr.ts';

/**
 * Newman's modularity of a partition: the share of ties inside its groups, less the share expected by
 * chance; of their strength where ties weigh. NaN without ties.
 */
export function modularity(graph: CsrGraph, groups: ArrayLike<number>, weighted: boolean): number {
  const inside = new Map<number, number>();
  const touching = new Map<number, number>();
  let total = 0;
  const add = (sums: Map<number, number>, group: number, weight: number): void => {
    sums.set(group, (sums.get(group) ?? 0) + weight);
  };
  for (let tie = 0; tie < graph.size; tie++) {
    const weight = weighted ? graph.strengths[tie]! : 1;
    const a = groups[graph.ends[2 * tie]!]!;
    const b = groups[graph.ends[2 * tie + 1]!]!;
    total += weight;
    add(touching, a, weight);
    add(touching, b, weight);
    if (a === b) add(inside, a, weight);
  }
  let sum = 0;
  for (const [group, weight] of touching) {
    sum += (inside.get(group) ?? 0) / total - (weight / (2 * total)) ** 2;
  }
  return total === 0 ? NaN : sum;
}
