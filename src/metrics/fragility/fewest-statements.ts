import type { StatementId } from '../../model/statement.ts';
import type { Steps } from '../metric.ts';
import { greedyBound } from './greedy-bound.ts';
import { within } from '../within.ts';
import type { Ranker, Ranking } from './ranker.ts';
import { topThreeOracle, type TopThreeOracle } from './top-three.ts';

/**
 * The most elementary steps that all single statements, and all pairs, may take to be tested: about twenty
 * seconds each on a slow core. A greater search is left out, and the result says so.
 */
export const STEPS_OF_SEARCH = 4e9;

/** How many sets of statements are named. */
export const SETS_NAMED = 20;

/** The fewest statements whose loss changes the entities of ranks 1 to 3 or their order. */
export interface FewestStatements {
  /** The vertices of ranks 1 to 3, first to last; more than three where some are equal. */
  readonly first: Int32Array;
  /** No fewer statements change the first three: known by testing all. */
  readonly atLeast: number;
  /** So many are enough; null where none were found. */
  readonly atMost: number | null;
  /** Whether the two are the same. */
  readonly exact: boolean;
  readonly singles: 'tested' | 'skipped';
  /** `unneeded`: one statement is enough. */
  readonly pairs: 'tested' | 'skipped' | 'unneeded';
  /** How many losses were tested for which the metric gave no ranks. */
  readonly unanswered: number;
  /** Sets of `atMost` statements that are enough, at most 20; one where it was found step by step. */
  readonly sets: readonly (readonly StatementId[])[];
  /** How many sets of this size there are; null where not all were tested. */
  readonly count: number | null;
}

/** What all sets of one size came to. */
interface Search {
  readonly sets: readonly (readonly number[])[];
  readonly count: number;
  readonly unanswered: number;
}

/** All sets of one or two of the statements 0 to s − 1. */
function* setsOf(size: 1 | 2, s: number): Generator<readonly number[], void> {
  for (let a = 0; a < s; a++) {
    if (size === 1) yield [a];
    else for (let b = a + 1; b < s; b++) yield [a, b];
  }
}

function numberOfSets(size: 1 | 2, s: number): number {
  return size === 1 ? s : (s * (s - 1)) / 2;
}

/** Tests all sets of one size. */
function* searchAll(oracle: TopThreeOracle, size: 1 | 2, s: number): Steps<Search> {
  const lost = new Uint8Array(s);
  const sets: (readonly number[])[] = [];
  let [tested, count, unanswered] = [0, 0, 0];
  const total = numberOfSets(size, s);
  for (const set of setsOf(size, s)) {
    for (const one of set) lost[one] = 1;
    const { changes } = yield* within(oracle.ask(lost), tested / total, (tested + 1) / total);
    for (const one of set) lost[one] = 0;
    if (changes === null) unanswered++;
    else if (changes && ++count <= SETS_NAMED) sets.push(set);
    yield ++tested / total;
  }
  return { sets, count, unanswered };
}

/** Shares of the progress: singles to a tenth, pairs to nine tenths. */
const SHARES = { 1: [0, 0.1], 2: [0.1, 0.9] } as const;

/**
 * Finds the fewest statements: one and two by testing all, beyond that an upper bound found step by
 * step. Pairs are tested only where no single statement is enough, so that all found are minimal.
 */
export function* fewestStatements(ranker: Ranker, base: Ranking): Steps<FewestStatements> {
  const { statements } = ranker.input.support;
  const oracle = topThreeOracle(ranker, base);
  const name = (set: readonly number[]): readonly StatementId[] =>
    set.map((s) => statements[s] ?? '');
  const tested = { 1: false, 2: false };
  let [atLeast, unanswered] = [1, 0];
  const outcome = (
    atMost: number | null,
    sets: readonly (readonly number[])[],
    count: number | null,
  ): FewestStatements => ({
    first: oracle.first,
    atLeast,
    atMost,
    exact: atLeast === atMost,
    singles: tested[1] ? 'tested' : 'skipped',
    pairs: atMost === 1 && tested[1] ? 'unneeded' : tested[2] ? 'tested' : 'skipped',
    unanswered,
    sets: sets.map(name),
    count,
  });
  for (const size of [1, 2] as const) {
    if (numberOfSets(size, statements.length) * ranker.cost > STEPS_OF_SEARCH) break;
    const found = yield* within(
      searchAll(oracle, size, statements.length),
      SHARES[size][0],
      SHARES[size][1],
    );
    tested[size] = true;
    unanswered += found.unanswered;
    if (found.count > 0) return outcome(size, found.sets, found.count);
    if (unanswered === 0) atLeast = size + 1;
  }
  const bound = yield* within(greedyBound(ranker, oracle, atLeast), 0.9, 1);
  return outcome(bound?.length ?? null, bound === null ? [] : [bound], null);
}
