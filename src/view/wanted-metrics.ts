import type { Metric } from '../metrics/metric.ts';
import { METRICS, metricOf } from '../metrics/registry.ts';
import { SAMPLED_BETWEENNESS } from '../metrics/sampled-betweenness.ts';
import type { Analysis } from './analysis.ts';
import { metricsOfLayout } from './arrange-view.ts';
import type { MetricTable } from './metric-table.ts';
import type { ViewState } from './state.ts';

/** A metric of one of an analysis's graphs. */
export interface WantedMetric {
  readonly table: MetricTable;
  readonly metric: Metric;
}

/** Ids of metrics that each part of a view reads, and of which of its graphs. */
function readBy(
  analysis: Analysis,
  state: ViewState,
): readonly (readonly [MetricTable, readonly string[]])[] {
  const { metrics, whole, withoutHub, without, standing } = analysis;
  const marks = [state.metric, state.color, ...(state.hulls ? ['community'] : [])];
  const compared = without.size > 0 ? whole : withoutHub;
  // Where exact betweenness takes minutes it waits until somebody asks for it.
  const betweenness = SAMPLED_BETWEENNESS.applies(metrics.graph.csr) ? [] : ['betweenness'];
  const everyMetric =
    state.table.open && state.table.name === 'entities'
      ? METRICS.filter(({ of }) => of === 'entity').map(({ id }) => id)
      : [];
  return [
    [metrics, marks],
    ...(standing === null
      ? []
      : [[standing, metricsOfLayout(state.layout, state.metric)] as const]),
    [withoutHub, state.panel === 'overview' ? betweenness : []],
    [metrics, [...betweenness, ...(without.size > 0 ? ['component'] : [])]],
    [compared, state.panel === 'ranking' ? [state.metric] : []],
    // The ring of whoever is taken out keeps the size it had.
    [whole, without.size > 0 ? [state.metric] : []],
    [metrics, everyMetric.filter((id) => id !== SAMPLED_BETWEENNESS.id)],
  ];
}

/**
 * The metrics that a view shows and that are not computed yet, the most urgent first. None where the
 * graph is small: those are computed where they are read.
 */
export function wantedMetrics(analysis: Analysis, state: ViewState): readonly WantedMetric[] {
  const wanted: WantedMetric[] = [];
  for (const [table, ids] of readBy(analysis, state)) {
    for (const metric of ids.map(metricOf)) {
      if (metric === undefined || !metric.applies(table.graph.csr)) continue;
      if (wanted.some((w) => w.table === table && w.metric === metric)) continue;
      if (table.isPending(metric)) wanted.push({ table, metric });
    }
  }
  return wanted;
}
