import type { Projection } from '../graph/projection.ts';

/** A projection, to be chosen and to be named. */
export interface ProjectionWords {
  readonly label: string;
  readonly detail: string;
  /** What the strength of its ties is, after "strength,". */
  readonly strength: string;
}

export const PROJECTION_WORDS: Readonly<Record<Projection, ProjectionWords>> = {
  stated: {
    label: 'Stated ties',
    detail: 'a statement ties the two to each other',
    strength: 'the number of distinct facts behind it',
  },
  count: {
    label: 'Shared missions, counted',
    detail: 'both take part in one mission; each counts 1',
    strength: 'the number of missions its ends share',
  },
  newman: {
    label: 'Shared missions, after Newman',
    detail: 'a mission of k named actors counts 1 / (k − 1)',
    strength:
      'the sum of 1 / (k − 1) over the missions its ends share, k being the named actors of each (Newman 2001)',
  },
  jaccard: {
    label: 'Shared missions, after Jaccard',
    detail: 'those shared, of all that either takes part in',
    strength: 'the missions its ends share, divided by all that either takes part in (Jaccard)',
  },
};

/** "1", "0.583": a whole number as it is, anything else with three decimals. */
export function formatStrength(strength: number): string {
  return Number.isInteger(strength) ? String(strength) : strength.toFixed(3);
}
