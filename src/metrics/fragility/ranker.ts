import { metricOf } from '../registry.ts';
import { ranksOfValues } from '../ranks.ts';
import type { Metric, Steps } from '../metric.ts';
import type { FragilityInput } from './fragility-input.ts';
import { AS_IT_IS, graphReducer, type ReducedGraph, type WhatIf } from './reduced-graph.ts';

/** The ranking of one reduced graph, by the vertices of the whole one. */
export interface Ranking {
  /** Why there are no ranks; null where there are. */
  readonly problem: string | null;
  /** Length n: 1 for those who are in the graph. */
  readonly present: Uint8Array;
  /** Length n: `NaN` for those who are not in it, or for whom the metric is undefined. */
  readonly values: Float64Array;
  /** Length n: from 1, equal values sharing a rank; 0 where there is no value. */
  readonly ranks: Int32Array;
}

/** Ranks what-ifs of one graph by one metric. */
export interface Ranker {
  readonly input: FragilityInput;
  readonly metric: Metric;
  /** Whether the values follow from strengths, not from ties alone. */
  readonly weighs: boolean;
  /** About how many elementary steps one ranking takes. */
  readonly cost: number;
  /** Holds until the next one is made. */
  readonly reduce: (whatIf: WhatIf) => ReducedGraph;
  /** Ranks a graph just made by `reduce`. */
  readonly rank: (graph: ReducedGraph) => Steps<Ranking>;
}

/** Elementary steps that making and ranking a graph takes for each of its vertices and statements. */
const STEPS_BESIDE = 20;

/** The metric, where it puts entities in an order; else why not, as a sentence. */
export function rankingMetric(id: string): Metric | string {
  const metric = metricOf(id);
  if (metric === undefined) return `There is no metric “${id}”.`;
  const ranks = metric.of === 'entity' && (metric.scale === 'count' || metric.scale === 'number');
  return ranks ? metric : `A ranking by ${metric.names.en} has no meaning.`;
}

function* rankGraph(ranker: Ranker, { csr, vertices }: ReducedGraph): Steps<Ranking> {
  const { input, metric } = ranker;
  const n = input.support.entities.length;
  const present = new Uint8Array(n);
  const values = new Float64Array(n).fill(Number.NaN);
  for (const v of vertices) present[v] = 1;
  const outcome = metric.applies(csr)
    ? yield* metric.steps(csr, { weighted: input.weighted })
    : { problem: 'The metric is not defined on this graph.', values: new Float64Array(0) };
  if (outcome.problem === null) {
    for (const [i, v] of vertices.entries()) values[v] = outcome.values[i] ?? Number.NaN;
  }
  return { problem: outcome.problem, present, values, ranks: ranksOfValues(values) };
}

/** Prepares to rank what-ifs; `metric` is one that ranks. */
export function makeRanker(input: FragilityInput, metric: Metric): Ranker {
  const { support, weighted } = input;
  const reduce = graphReducer(input);
  const weights = (weighted ? metric.weights.weighted : null) ?? metric.weights.plain;
  const size = support.entities.length + support.ties.length + support.behind.length;
  const ranker: Ranker = {
    input,
    metric,
    weighs: weights !== 'none',
    cost: metric.cost(reduce(AS_IT_IS).csr, { weighted }) + STEPS_BESIDE * size,
    reduce,
    rank: (graph) => rankGraph(ranker, graph),
  };
  return ranker;
}
