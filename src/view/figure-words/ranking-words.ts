import type { Metric } from '../../metrics/metric.ts';
import { metricOf } from '../../metrics/registry.ts';
import type { Analysis } from '../analysis.ts';
import { countWords } from '../count-words.ts';
import { rankingRows } from '../ranking-rows.ts';
import { rankingText } from '../ranking-text.ts';
import type { ViewState } from '../state.ts';

/** What a ranking shows, in words. */
export interface RankingWords {
  readonly metric: Metric;
  /** "66 entities by betweenness". */
  readonly amount: string;
  /** Who leads, or why there is no ranking. */
  readonly text: string;
}

/** The words of the ranking by the metric of a view; null for a metric nobody knows. */
export function rankingWords(analysis: Analysis, state: ViewState): RankingWords | null {
  const metric = metricOf(state.metric);
  if (metric === undefined) return null;
  const { graph } = analysis.metrics;
  const known = !metric.applies(graph.csr) || analysis.metrics.outcome(metric) !== null;
  const amount = `${countWords(graph.ids.length, 'entity', 'entities')} by ${metric.names.en}`;
  const rows = known ? rankingRows(analysis, metric.id) : [];
  const text = known ? rankingText(analysis, rows, metric) : 'The metric is not computed yet.';
  return { metric, amount, text };
}
