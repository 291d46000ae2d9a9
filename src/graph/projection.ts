import type { GraphQuery } from './query.ts';

/**
 * Which ties between actors a view is about: those that statements state, or those of actors who share
 * a mission, weighed by the number of missions, by Newman's Σ 1/(k − 1), or by Jaccard's index. Of
 * effect at the levels that show actors alone.
 */
export const PROJECTIONS = ['stated', 'count', 'newman', 'jaccard'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** Whether a view shows ties of shared missions. */
export function showsShared({
  level,
  projection,
}: Pick<GraphQuery, 'level' | 'projection'>): boolean {
  return level !== 'two-mode' && projection !== 'stated';
}
