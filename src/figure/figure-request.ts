import { computeMetric } from '../metrics/metric.ts';
import type { Dataset } from '../model/dataset.ts';
import { DEFAULT_PLATE, type PlateSize } from '../view/drawing.ts';
import { createPipeline, type Derived } from '../view/pipeline.ts';
import type { ViewState } from '../view/state.ts';
import type { FigureRequest } from './figure.ts';
import { wantedByFigure } from './wanted-by-figure.ts';

/** What a request may say beside data and view; see `FigureRequest`. */
export type RequestOptions = Partial<Pick<FigureRequest, 'screen' | 'date' | 'address'>>;

/**
 * What a figure is made from, where there is no page: every metric that the figure shows is computed
 * first, at once, however long that takes.
 */
export function figureRequestOf(
  dataset: Dataset,
  state: ViewState,
  { screen = DEFAULT_PLATE, date = null, address = null }: RequestOptions = {},
): FigureRequest {
  const pipeline = createPipeline();
  let revision = 0;
  const derive = (plate: PlateSize): Derived => pipeline(dataset, state, plate, revision);
  for (;;) {
    const [next] = wantedByFigure(derive(screen).analysis, state);
    if (next === undefined) return { dataset, state, derive, screen, date, address };
    const { table, metric } = next;
    table.put(metric, computeMetric(metric, table.graph.csr, { weighted: table.weighted }));
    revision += 1;
  }
}
