import type { Dataset } from '../model/dataset.ts';
import { projectViewGraph } from '../graph/project.ts';
import { DEFAULT_QUERY, type GraphQuery } from '../graph/query.ts';
import { metricInput } from '../metrics/metric-input.ts';
import type { Analysis } from './analysis.ts';
import { metricsOfLayout } from './arrange-view.ts';
import { createMetricTable, type MetricTable } from './metric-table.ts';
import type { ViewState } from './state.ts';

/** Whether a query shows everything of its level. */
function isWhole(query: GraphQuery): boolean {
  return JSON.stringify({ ...query, level: DEFAULT_QUERY.level }) === JSON.stringify(DEFAULT_QUERY);
}

/**
 * The figures that places follow from, where the layout goes by any: those of a level's graph with nothing filtered
 * and nobody taken out, so that filters and time, which change the figures of a view, move nobody. The same table
 * as long as level and weights are the same, so that what was computed elsewhere stays in it.
 */
export function rememberStanding(): (
  dataset: Dataset,
  state: ViewState,
  analysis: Analysis,
) => MetricTable | null {
  let kept: readonly unknown[] = [];
  let table: MetricTable | null = null;
  return (dataset, { layout, metric, level, weighted }, { query, near, whole }) => {
    if (metricsOfLayout(layout, metric).length === 0) return null;
    const made = [dataset, level, weighted];
    if (table !== null && made.every((one, i) => one === kept[i])) return table;
    kept = made;
    const view = (): MetricTable =>
      createMetricTable(
        metricInput(projectViewGraph(dataset, { ...DEFAULT_QUERY, level })),
        weighted,
      );
    table = near === null && isWhole(query) ? whole : view();
    return table;
  };
}
