import { BETWEENNESS } from '../betweenness.ts';
import { type ClosedTriads, closedTriads } from '../closed-triads.ts';
import { type Components, connectedComponents } from '../components.ts';
import type { CsrGraph } from '../csr.ts';
import { type Communities, louvain } from '../louvain.ts';
import type { Steps } from '../metric.ts';
import { type PathLengths, pathLengths } from '../path-lengths.ts';

/** Who gives to whom: each pair once. */
export type DirectedPair = Readonly<Record<'from' | 'to', string>>;

/** What the caller of a summary knows already. */
export interface SummaryKnowledge {
  /** Null where nothing says who gives and who receives, as in an edge list. */
  readonly directedPairs?: readonly DirectedPair[] | null;
  /** Betweenness of every vertex, unweighted and exact. */
  readonly betweenness?: Float64Array;
}

/** A graph and what figures of it rest on, each computed when it is first asked for, and once. */
export interface SummaryInput {
  readonly graph: CsrGraph;
  readonly directedPairs: readonly DirectedPair[] | null;
  readonly betweenness: () => Steps<Float64Array>;
  readonly communities: () => Steps<Communities>;
  readonly components: () => Steps<Components>;
  readonly pathLengths: () => Steps<PathLengths>;
  readonly triads: () => Steps<ClosedTriads>;
}

function once<T>(compute: () => Steps<T>): () => Steps<T> {
  let kept: { readonly result: T } | null = null;
  return function* () {
    kept ??= { result: yield* compute() };
    return kept.result;
  };
}

/** The input of a summary of a graph. */
export function summaryInput(graph: CsrGraph, knowledge: SummaryKnowledge = {}): SummaryInput {
  const { directedPairs = null, betweenness } = knowledge;
  return {
    graph,
    directedPairs,
    betweenness: once(function* () {
      return betweenness ?? (yield* BETWEENNESS.steps(graph, { weighted: false })).values;
    }),
    communities: once(() => louvain(graph, false)),
    components: once(() => connectedComponents(graph)),
    pathLengths: once(() => pathLengths(graph)),
    triads: once(() => closedTriads(graph)),
  };
}
