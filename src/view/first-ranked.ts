import type { EntityId } from '../model/entity.ts';

/**
 * Those who hold the first `count` places: everybody of a rank that no place beyond is needed for. Of
 * ten who share rank 8, none is among the first ten; empty where nobody stands out.
 */
export function firstRanked(
  ranks: ReadonlyMap<EntityId, number>,
  count: number,
): readonly EntityId[] {
  const sharing = new Map<number, number>();
  for (const rank of ranks.values()) sharing.set(rank, (sharing.get(rank) ?? 0) + 1);
  const fits = (rank: number): boolean => rank > 0 && rank + (sharing.get(rank) ?? 0) - 1 <= count;
  return [...ranks]
    .filter(([, rank]) => fits(rank))
    .sort(([, a], [, b]) => a - b)
    .map(([id]) => id);
}
