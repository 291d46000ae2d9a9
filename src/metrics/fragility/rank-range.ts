import type { Ranking } from './ranker.ts';

/**
 * The ranks that every entity takes over the tests of one kind, the graph as it is among them. Arrays
 * are of length n, by the entities of the graph.
 */
export interface RankRange {
  /** What each test left out: a document's or an entity's id; one empty text for a test of another kind. */
  readonly subjects: readonly string[];
  /** Why a test gave no ranks, by test; null where it did. Such a test counts for nobody. */
  readonly problems: readonly (string | null)[];
  /** The rank nearest the top, from 1; 0 for an entity that never has one. */
  readonly best: Int32Array;
  readonly worst: Int32Array;
  /** The first test that gave it, an index into `subjects`; −1: the graph as it is. */
  readonly bestIn: Int32Array;
  readonly worstIn: Int32Array;
  /** In how many tests it dropped out of the graph, and in which first; −1 for none. */
  readonly vanished: Int32Array;
  readonly vanishedIn: Int32Array;
  /** In how many tests it stayed, but the metric was undefined for it. */
  readonly unranked: Int32Array;
}

/** A range that holds the ranks as they are, and no test yet. */
export function startRange(ranks: Int32Array, subjects: readonly string[]): RankRange {
  const none = (): Int32Array => new Int32Array(ranks.length).fill(-1);
  return {
    subjects,
    problems: subjects.map(() => null),
    best: ranks.slice(),
    worst: ranks.slice(),
    bestIn: none(),
    worstIn: none(),
    vanished: new Int32Array(ranks.length),
    vanishedIn: none(),
    unranked: new Int32Array(ranks.length),
  };
}

function addRank(range: RankRange, v: number, rank: number, test: number): void {
  if (range.best[v] === 0 || rank < range.best[v]!) {
    range.best[v] = rank;
    range.bestIn[v] = test;
  }
  if (rank > range.worst[v]!) {
    range.worst[v] = rank;
    range.worstIn[v] = test;
  }
}

/**
 * Adds a test that gave ranks. `skipped` is the vertex the test is about, −1 for none: it has no rank,
 * but was taken out, and has not dropped out.
 */
export function addTest(range: RankRange, ranking: Ranking, test: number, skipped: number): void {
  const { present, ranks } = ranking;
  for (let v = 0; v < ranks.length; v++) {
    if (v === skipped) continue;
    if (present[v] === 0) {
      if (range.vanished[v]!++ === 0) range.vanishedIn[v] = test;
    } else if (ranks[v] === 0) range.unranked[v]!++;
    else addRank(range, v, ranks[v]!, test);
  }
}
