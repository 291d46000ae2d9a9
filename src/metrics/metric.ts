import type { CsrGraph } from './csr.ts';

/** Languages that metrics have names in. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What ties weigh: every tie the same, their strength, or a length of 1 / strength. */
export type Weights = 'none' | 'strength' | '1/strength';

export interface MetricOptions {
  /** Whether ties weigh as `Metric.weights.weighted` says; of no effect where that is null. */
  readonly weighted: boolean;
}

/** What a metric gives. */
export interface MetricOutcome {
  /**
   * One value per vertex (or per tie, for a metric of ties), in the order of the graph. `NaN` where the
   * value is undefined. Empty where `problem` says why there is none.
   */
  readonly values: Float64Array;
  /** Why there are no values, as a sentence; null where there are. */
  readonly problem: string | null;
  /** The standard error of each value where it is an estimate. */
  readonly errors?: Float64Array;
}

/**
 * A computation in steps: it yields how much of it is done, 0 to 1, often enough that no step takes
 * longer than a few milliseconds on 100,000 ties, and returns its result.
 */
export type Steps<T> = Generator<number, T, void>;

/** How the values of a metric read: a number of things, a number, a group's number, or yes and no. */
export type MetricScale = 'count' | 'number' | 'category' | 'flag';

/**
 * A centrality or another value of every entity or every tie. A metric is one file and one line in the
 * registry; pickers, columns, cards, links and the command line read this record and nothing else.
 */
export interface Metric {
  readonly id: string;
  /** In a sentence after "sized by": lower case where the language has it. */
  readonly names: Readonly<Record<Language, string>>;
  /** Short heading for a column, in English. */
  readonly column: string;
  /** What has a value: entities or ties. */
  readonly of: 'entity' | 'tie';
  readonly scale: MetricScale;
  /** Digits after the point; 0 for counts. */
  readonly digits: number;
  /** What is measured, in one sentence. */
  readonly definition: string;
  /** What a high value means for cooperation, in one sentence. */
  readonly meaning: string;
  /** How the values are scaled, in one sentence. */
  readonly normalisation: string;
  /** Which convention is followed where others differ, in one sentence; null where none differ. */
  readonly convention: string | null;
  /** The paper it comes from. */
  readonly source: string;
  /** What ties weigh, and what they weigh where the reader asks for weights; null: it has no weighted kind. */
  readonly weights: { readonly plain: Weights; readonly weighted: Weights | null };
  /** Whether it can be computed on a graph at all; a metric of two modes needs a bipartite one. */
  readonly applies: (graph: CsrGraph) => boolean;
  /** About how many elementary steps (an arc looked at) the computation takes. */
  readonly cost: (graph: CsrGraph, options: MetricOptions) => number;
  /** Pure: the same graph and options give the same bits, whatever the number of threads. Never throws. */
  readonly steps: (graph: CsrGraph, options: MetricOptions) => Steps<MetricOutcome>;
  /** The same in parts that may run on several threads; left out where it is not worth it. */
  readonly parts?: MetricParts;
  /**
   * Lines of Python that compute it with NetworkX: they read a simple graph `G` with edge attributes
   * `strength` and `distance` (1 / strength) and set `values`, a dict by node (or by pair of nodes).
   */
  readonly networkx: (options: MetricOptions) => string;
}

/**
 * A computation that falls into parts. How many depends on the graph alone, never on the machine;
 * `combine` adds them up in their order, so that the sum has the same bits on any number of threads.
 */
export interface MetricParts {
  readonly count: (graph: CsrGraph) => number;
  readonly steps: (graph: CsrGraph, options: MetricOptions, part: number) => Steps<Float64Array>;
  readonly combine: (
    graph: CsrGraph,
    options: MetricOptions,
    parts: readonly Float64Array[],
  ) => MetricOutcome;
}

/** Runs a computation to its end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The values of a metric, computed at once. */
export function computeMetric(
  metric: Metric,
  graph: CsrGraph,
  options: MetricOptions = { weighted: false },
): MetricOutcome {
  return finish(metric.steps(graph, options));
}
