import { finish } from '../metrics/metric.ts';
import type { FigureValue, GroupFigure } from '../metrics/summary/figure.ts';
import { GROUP_FIGURES } from '../metrics/summary/registry.ts';
import { summarise } from '../metrics/summary/summarise.ts';
import { summaryInput } from '../metrics/summary/summary-input.ts';
import type { Figure } from './metrics-figures.ts';
import type { MetricsSource } from './metrics-source.ts';

/** A figure of a whole graph and what it comes to. */
export interface SummaryFigure extends FigureValue {
  readonly figure: GroupFigure;
}

/** Computes the figures of a whole graph; what `figures` holds already is not computed again. */
export function computeSummary(
  { graph, directedPairs }: MetricsSource,
  figures: readonly Figure[],
): readonly SummaryFigure[] {
  const between = figures.find(
    ({ metric, weights }) => metric.id === 'betweenness' && weights === 'none',
  );
  const known = between === undefined ? {} : { betweenness: between.outcome.values };
  const values = finish(summarise(summaryInput(graph.csr, { directedPairs, ...known })));
  return GROUP_FIGURES.map((figure) => ({
    figure,
    ...(values.get(figure.id) ?? { value: null, reason: null }),
  }));
}
