import { compareNames } from './compare-names.ts';
import type { RankingRow } from './ranking-rows.ts';

/** What the ranking can be put in order by, beside its rank. */
export type RankingOrder = 'rank' | 'name' | 'was' | 'without' | 'change';

type Compare = (a: RankingRow, b: RankingRow) => number;

/** Whoever has no value comes last. */
function highestFirst(valueOf: (row: RankingRow) => number | null): Compare {
  return (a, b) => (valueOf(b) ?? -Infinity) - (valueOf(a) ?? -Infinity) || 0;
}

function lowestFirst(rankOf: (row: RankingRow) => number | null): Compare {
  return (a, b) => (rankOf(a) ?? Infinity) - (rankOf(b) ?? Infinity) || 0;
}

function byName(a: RankingRow, b: RankingRow): number {
  return compareNames(a.entity.label, b.entity.label);
}

const COMPARE: Readonly<Record<RankingOrder, Compare>> = {
  rank: lowestFirst((row) => row.rank),
  name: byName,
  was: lowestFirst((row) => row.was),
  without: highestFirst((row) => row.without),
  change: highestFirst((row) => row.change),
};

/** The rows in an order: names from A, figures from the highest. Equal ones keep the order of ranks. */
export function orderRanking(
  rows: readonly RankingRow[],
  order: RankingOrder,
): readonly RankingRow[] {
  return rows.toSorted(COMPARE[order]);
}
