import { directedPairs } from '../graph/directed-pairs.ts';
import { BETWEENNESS } from '../metrics/betweenness.ts';
import { finish } from '../metrics/metric.ts';
import type { FigureValue } from '../metrics/summary/figure.ts';
import { summarise } from '../metrics/summary/summarise.ts';
import { summaryInput, type DirectedPair } from '../metrics/summary/summary-input.ts';
import type { Analysis } from './analysis.ts';
import { STEPS_IN_PLACE } from './metric-table.ts';
import type { MetricTable } from './metric-table.ts';

/** The figures of a whole graph, by id. */
export type GraphFigures = ReadonlyMap<string, FigureValue>;

/** Who gives to whom in a view, less whom the reader took out. */
export function giversIn({ view, query, without }: Analysis): readonly DirectedPair[] {
  return directedPairs(view, query, without);
}

const computed = new WeakMap<MetricTable, GraphFigures>();

/** The figures of the graph that metrics ran on, where they are quick to compute; else null. */
export function figuresInPlace(analysis: Analysis): GraphFigures | null {
  const { metrics } = analysis;
  const known = computed.get(metrics);
  if (known !== undefined) return known;
  const { csr } = metrics.graph;
  // Most of the work is paths from everybody to everybody, twice.
  if (2 * BETWEENNESS.cost(csr, { weighted: false }) > STEPS_IN_PLACE) return null;
  const figures = finish(summarise(summaryInput(csr, { directedPairs: giversIn(analysis) })));
  computed.set(metrics, figures);
  return figures;
}
