import { BETWEENNESS } from '../metrics/betweenness.ts';
import { computeMetric, type Metric, type MetricOutcome, type Weights } from '../metrics/metric.ts';
import { METRICS } from '../metrics/registry.ts';
import { SAMPLED_BETWEENNESS } from '../metrics/sampled-betweenness.ts';
import type { MetricsRequest } from './metrics-request.ts';
import type { MetricsSource } from './metrics-source.ts';

/** A metric and what it gave. */
export interface Figure {
  readonly metric: Metric;
  readonly weights: Weights;
  readonly outcome: MetricOutcome;
}

/** Estimates, which nobody gets without asking for them by name. */
const ONLY_NAMED: readonly Metric[] = [SAMPLED_BETWEENNESS];

/**
 * The metrics that a request asks for, in the order of the registry. With `all`, metrics that do not
 * apply to the graph are left out, and estimates. Throws an `Error` on one that is named and does not
 * apply.
 */
export function chooseMetrics(
  { graph: { csr }, level }: Pick<MetricsSource, 'graph' | 'level'>,
  { all, named }: Pick<MetricsRequest, 'all' | 'named'>,
): readonly Metric[] {
  const unfit = named.find((metric) => !metric.applies(csr));
  if (unfit !== undefined) throw new Error(`${unfit.id} ${whyNot(unfit, level)}`);
  const inAll = (metric: Metric): boolean => metric.applies(csr) && !ONLY_NAMED.includes(metric);
  return METRICS.filter((metric) => named.includes(metric) || (all && inAll(metric)));
}

/** Computes the metrics that a request asks for; see `chooseMetrics`. */
export function computeFigures(source: MetricsSource, request: MetricsRequest): readonly Figure[] {
  const { weighted } = source;
  return chooseMetrics(source, request).map((metric) => ({
    metric,
    weights: (weighted ? metric.weights.weighted : null) ?? metric.weights.plain,
    outcome: computeMetric(metric, source.graph.csr, { weighted }),
  }));
}

/** Why a metric does not apply to a graph. */
function whyNot(metric: Metric, level: MetricsSource['level']): string {
  if (metric === SAMPLED_BETWEENNESS) {
    return `is for larger graphs; this one is small enough for ${BETWEENNESS.id}, which is exact`;
  }
  const needs = 'needs a graph in which every tie joins an actor and a mission';
  if (level === 'none') return `${needs}; an edge list does not say which is which`;
  if (level === 'two-mode') return `${needs}: give --bipartite`;
  return `${needs}; at the level ${level} there are only actors`;
}
