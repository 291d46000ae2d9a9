import type { Steps } from '../metric.ts';
import type { Ranker } from './ranker.ts';
import { AS_IT_IS } from './reduced-graph.ts';
import type { TopThreeOracle } from './top-three.ts';

/** The most elementary steps that the search step by step may take: about twenty seconds on a slow core. */
const STEPS_OF_GREEDY = 4e9;

/** Of the first, how many are made to drop out of the graph. */
const DROPPED = 10;

/** The statements, not lost yet, that a rule picks, ascending and each once. */
type Move = readonly number[];

/** All statements behind some ties that a rule picks. */
function behindTies(
  { input: { support } }: Ranker,
  lost: Uint8Array,
  ties: Iterable<number>,
  picks: (statement: number) => boolean,
): Move {
  const { offsets, behind } = support;
  const set = new Set<number>();
  for (const t of ties) {
    for (let i = offsets[t]!; i < offsets[t + 1]!; i++) {
      if (lost[behind[i]!] === 0 && picks(behind[i]!)) set.add(behind[i]!);
    }
  }
  return [...set].sort((a, b) => a - b);
}

/** Everything that a vertex rests on: without it, the vertex is not in the graph. */
function everythingOf(ranker: Ranker, lost: Uint8Array, v: number): Move {
  const { ends, ties } = ranker.input.support;
  const own = ties.flatMap((_, t) => (ends[2 * t] === v || ends[2 * t + 1] === v ? [t] : []));
  return behindTies(ranker, lost, own, () => true);
}

/** The ways to take one step, each once: to cut a tie, or, where ties weigh, to lose one statement. */
function* movesFrom(ranker: Ranker, lost: Uint8Array): Generator<Move, void> {
  const { structural } = ranker.input.support;
  const ties = [...ranker.reduce({ ...AS_IT_IS, lost }).ties];
  const isWeighed = (s: number): boolean => structural[s] === 0;
  const met = new Set<string>();
  for (const t of ties) {
    const cut = behindTies(ranker, lost, [t], isWeighed);
    const moves = ranker.weighs ? [...cut.map((s) => [s]), cut] : [cut];
    for (const move of moves) {
      const key = move.join();
      if (!met.has(key)) yield move;
      met.add(key);
    }
  }
}

/** About how many ways there are to take a step. */
function moveCount({ input, weighs }: Ranker): number {
  const { ties, statements } = input.support;
  return weighs ? ties.length + statements.length : ties.length;
}

/** The state of a search: what is lost so far, and the best set found. */
interface Search {
  readonly lost: Uint8Array;
  readonly taken: readonly number[];
  best: readonly number[] | null;
  margin: number;
}

/** Asks what the loss of some statements beside those lost already does. */
function* tried(
  oracle: TopThreeOracle,
  search: Search,
  move: Move,
): Steps<{ readonly changes: boolean | null; readonly margin: number }> {
  for (const s of move) search.lost[s] = 1;
  const effect = yield* oracle.ask(search.lost);
  for (const s of move) search.lost[s] = 0;
  const size = search.taken.length + move.length;
  if (effect.changes === true && size < (search.best?.length ?? Infinity)) {
    search.best = [...search.taken, ...move];
  }
  return effect;
}

/** The step that brings the first three nearest to a change for each statement it costs. */
function* bestMove(
  ranker: Ranker,
  oracle: TopThreeOracle,
  search: Search,
): Steps<{ readonly move: Move; readonly margin: number } | null> {
  let chosen: { move: Move; margin: number; gain: number } | null = null;
  for (const move of movesFrom(ranker, search.lost)) {
    const { margin, changes } = yield* tried(oracle, search, move);
    const gain = (search.margin - margin) / move.length;
    if (changes === false && gain > (chosen?.gain ?? -Infinity)) chosen = { move, margin, gain };
    yield search.taken.length / (search.best?.length ?? Infinity);
  }
  return chosen;
}

/**
 * An upper bound for the fewest statements whose loss changes the first three, and a set that has it:
 * one of the first made to drop out, or the ties cut one after the other that bring the first three
 * nearest to a change. `atLeast` is known to be needed.
 * Null where the metric gives no ranks for any of these. Its progress is how many
 * statements are taken of as many as the best set so far has.
 */
export function* greedyBound(
  ranker: Ranker,
  oracle: TopThreeOracle,
  atLeast: number,
): Steps<readonly number[] | null> {
  const count = ranker.input.support.statements.length;
  let search: Search = { lost: new Uint8Array(count), taken: [], best: null, margin: 1 };
  const start = oracle.ranked();
  for (const v of oracle.first.subarray(0, DROPPED)) {
    yield* tried(oracle, search, everythingOf(ranker, search.lost, v));
  }
  while (search.taken.length + 1 < (search.best?.length ?? Infinity)) {
    if (search.best?.length === atLeast) break;
    const spent = oracle.ranked() - start + moveCount(ranker);
    if (spent * ranker.cost > STEPS_OF_GREEDY) break;
    const step = yield* bestMove(ranker, oracle, search);
    if (step === null) break;
    for (const s of step.move) search.lost[s] = 1;
    search = { ...search, taken: [...search.taken, ...step.move], margin: step.margin };
  }
  return search.best?.toSorted((a, b) => a - b) ?? null;
}
