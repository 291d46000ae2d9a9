import type { EntityId } from '../model/entity.ts';

/** How many bars a distribution has at most. */
const BARS = 24;

/** How the values of a metric are spread. */
export interface Distribution {
  readonly least: number;
  readonly median: number;
  readonly most: number;
  /** How many values fall into each of equal steps from `least` to `most`; the last takes `most` in. */
  readonly counts: readonly number[];
}

/** The spread of values; null where there are fewer than two different ones. */
export function distributionOf(values: ReadonlyMap<EntityId, number>): Distribution | null {
  const sorted = [...values.values()].sort((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  if (!(most > least)) return null;
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  const counts = Array<number>(BARS).fill(0);
  for (const value of sorted) {
    const bar = Math.min(BARS - 1, Math.floor(((value - least) / (most - least)) * BARS));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return { least, median, most, counts };
}
