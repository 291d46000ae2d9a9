import type { Steps } from '../metric.ts';
import type { FragilityInput } from './fragility-input.ts';
import { within } from '../within.ts';
import { addTest, startRange, type RankRange } from './rank-range.ts';
import type { Ranker, Ranking } from './ranker.ts';
import { AS_IT_IS, type WhatIf } from './reduced-graph.ts';

/** The kinds of tests that a ranking is put to. */
export const FRAGILITY_TESTS = ['documents', 'hubs', 'singleSource'] as const;
export type FragilityTest = (typeof FRAGILITY_TESTS)[number];

/** How many of the entities with most ties are left out in turn. */
export const HUBS = 5;

/** One test: what it leaves out, and what the reduced graph is. */
interface RankTest {
  readonly subject: string;
  readonly whatIf: () => WhatIf;
}

/** Every document that something in the graph rests on is left out in turn. */
function documentTests({ support }: FragilityInput): readonly RankTest[] {
  return support.documents.map((subject, d) => ({
    subject,
    whatIf: () => ({
      ...AS_IT_IS,
      lost: Uint8Array.from(support.documentOf, (of) => Number(of === d)),
    }),
  }));
}

/** The entities with the most ties, most first, equal ones in the order of the graph. */
function hubsOf({ reduce }: Ranker): readonly number[] {
  const { order, offsets } = reduce(AS_IT_IS).csr;
  const degree = (v: number): number => offsets[v + 1]! - offsets[v]!;
  return Array.from({ length: order }, (_, v) => v)
    .filter((v) => degree(v) > 0)
    .sort((a, b) => degree(b) - degree(a) || a - b)
    .slice(0, HUBS);
}

function hubTests(ranker: Ranker): readonly RankTest[] {
  return hubsOf(ranker).map((out) => ({
    subject: ranker.input.support.entities[out] ?? '',
    whatIf: () => ({ ...AS_IT_IS, out }),
  }));
}

/** The tests of one kind. */
export function rankTests(ranker: Ranker, kind: FragilityTest): readonly RankTest[] {
  switch (kind) {
    case 'documents':
      return documentTests(ranker.input);
    case 'hubs':
      return hubTests(ranker);
    case 'singleSource':
      return [{ subject: '', whatIf: () => ({ ...AS_IT_IS, sourced: true }) }];
  }
}

/**
 * Whoever is taken out keeps its place: it still counts as standing before those before whom it stood.
 * Taking out the first then moves nobody up; only the changes among the others show.
 */
function keepPlace(ranking: Ranking, base: Ranking, out: number): Ranking {
  const place = base.ranks[out]!;
  if (place === 0) return ranking;
  const ranks = ranking.ranks.map((rank, v) =>
    rank > 0 && place < base.ranks[v]! ? rank + 1 : rank,
  );
  return { ...ranking, ranks };
}

/** Puts the ranking to all tests of one kind. */
export function* runTests(
  ranker: Ranker,
  base: Ranking,
  tests: readonly RankTest[],
): Steps<RankRange> {
  const range = startRange(
    base.ranks,
    tests.map((test) => test.subject),
  );
  const problems: (string | null)[] = [];
  for (const [i, test] of tests.entries()) {
    const whatIf = test.whatIf();
    const steps = ranker.rank(ranker.reduce(whatIf));
    const ranking = yield* within(steps, i / tests.length, (i + 1) / tests.length);
    problems.push(ranking.problem);
    if (ranking.problem !== null) continue;
    const placed = whatIf.out < 0 ? ranking : keepPlace(ranking, base, whatIf.out);
    addTest(range, placed, i, whatIf.out);
    yield (i + 1) / tests.length;
  }
  return { ...range, problems };
}
