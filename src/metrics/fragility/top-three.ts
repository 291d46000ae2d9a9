import { sameValue } from '../ranks.ts';
import type { Steps } from '../metric.ts';
import type { Ranker, Ranking } from './ranker.ts';
import { AS_IT_IS, type ReducedGraph } from './reduced-graph.ts';

/** The last rank that counts as being among the first. */
const LAST = 3;

/** What the loss of some statements does to the entities of ranks 1 to 3 and their order. */
export interface Effect {
  /** Null where the metric gave no ranks, so that nobody can say. */
  readonly changes: boolean | null;
  /**
   * How near the first three are to a change: the smallest gap between neighbours of different value
   * down to the first below them, as a share of the highest value; 1 where there is no gap.
   */
  readonly margin: number;
}

/** Answers what losses do to the first three. */
export interface TopThreeOracle {
  /** The vertices of ranks 1 to 3, first to last. */
  readonly first: Int32Array;
  /** How many graphs have been ranked so far: those met again are known. */
  readonly ranked: () => number;
  /** Length S: 1 for the statements that are lost. */
  readonly ask: (lost: Uint8Array) => Steps<Effect>;
}

function firstOf({ ranks }: Ranking): Int32Array {
  const first: number[] = [];
  ranks.forEach((rank, v) => rank > 0 && rank <= LAST && first.push(v));
  return Int32Array.from(first.sort((a, b) => ranks[a]! - ranks[b]! || a - b));
}

/** The first three and their order as text; equal for equal ones. */
function orderOf(ranking: Ranking): string {
  return firstOf(ranking).reduce((text, v) => `${text}${v}:${ranking.ranks[v]} `, '');
}

function marginOf({ ranks, values }: Ranking): number {
  const near = values
    .filter((_, v) => ranks[v]! > 0 && ranks[v]! <= LAST + 1)
    .sort()
    .reverse();
  const scale = Math.abs(near[0] ?? 0);
  let margin = 1;
  for (let i = 1; i < near.length; i++) {
    if (sameValue(near[i - 1]!, near[i]!)) continue;
    margin = Math.min(margin, (near[i - 1]! - near[i]!) / scale);
  }
  return margin;
}

/** What of the whole graph is gone, as text: graphs of one text are the same to the metric. */
function differenceBetween(
  whole: { readonly order: number; readonly ties: Int32Array; readonly strengths: Float64Array },
  { vertices, ties, csr }: ReducedGraph,
  weighs: boolean,
): string {
  let text = '';
  for (let v = 0, i = 0; v < whole.order; v++) {
    if (vertices[i] === v) i++;
    else text += `v${v}`;
  }
  for (let t = 0, i = 0; t < whole.ties.length; t++) {
    if (ties[i] !== whole.ties[t]) text += `t${t}`;
    else if (csr.strengths[i++] !== whole.strengths[t] && weighs) {
      text += `s${t}=${csr.strengths[i - 1]}`;
    }
  }
  return text;
}

/**
 * Prepares the answers. A metric sees vertices, ties and, if it weighs, strengths: losses that leave the
 * same of these have the same effect, and are ranked once.
 */
export function topThreeOracle(ranker: Ranker, base: Ranking): TopThreeOracle {
  const { csr, vertices, ties } = ranker.reduce(AS_IT_IS);
  const whole = { order: vertices.length, ties: ties.slice(), strengths: csr.strengths };
  const before = orderOf(base);
  const known = new Map<string, Effect>([['', { changes: false, margin: marginOf(base) }]]);
  return {
    first: firstOf(base),
    ranked: () => known.size - 1,
    *ask(lost) {
      const graph = ranker.reduce({ ...AS_IT_IS, lost });
      const difference = differenceBetween(whole, graph, ranker.weighs);
      const met = known.get(difference);
      if (met !== undefined) return met;
      const ranking = yield* ranker.rank(graph);
      const effect =
        ranking.problem === null
          ? { changes: orderOf(ranking) !== before, margin: marginOf(ranking) }
          : { changes: null, margin: 1 };
      known.set(difference, effect);
      return effect;
    },
  };
}
