import { familyOf, nameOf } from '../model/entity.ts';
import { toCsv } from '../exchange/csv.ts';
import { nodeRows, tieRows } from '../metrics/graph-tables.ts';
import type { Metric } from '../metrics/metric.ts';
import type { GraphFiles } from '../metrics/networkx-reader.ts';
import { networkxScript } from '../metrics/networkx-script.ts';
import type { Analysis } from './analysis.ts';

/** What the two tables of a graph are called, wherever they are named. */
export const GRAPH_FILES: GraphFiles = { nodes: 'nodes.csv', ties: 'ties.csv' };

/** The entities of the graph that metrics ran on, as CSV. */
export function nodesCsv({ dataset, metrics }: Analysis): string {
  return toCsv(
    nodeRows(metrics.graph, (id) => {
      const entity = dataset.entities.get(id);
      if (entity === undefined) return { label: id, family: null };
      return { label: nameOf(entity), family: familyOf(entity.type) };
    }),
  );
}

/** The ties of the graph that metrics ran on, as CSV. */
export function tiesCsv({ metrics }: Analysis): string {
  return toCsv(tieRows(metrics.graph));
}

/** Python that reads both files and computes a metric as this view does. */
export function metricScript({ weighted }: Analysis, metric: Metric): string {
  return networkxScript(metric, { weighted }, GRAPH_FILES);
}
