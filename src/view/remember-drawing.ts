import type { Dataset } from '../model/dataset.ts';
import { showsShared } from '../graph/projection.ts';
import { arrangingOf, figuresOfLayout, type Arranging } from './arrange-view.ts';
import { drawDataset, type Drawing, type PlateSize } from './drawing.ts';
import { rememberLast } from './memo.ts';
import type { MetricTable } from './metric-table.ts';
import { pinnedDrawing } from './pinned-drawing.ts';
import type { ViewState } from './state.ts';

/**
 * The drawing of a view state, the same object while nothing it depends on has changed. `figures`: those that
 * places follow from, where the layout goes by any.
 */
export function rememberDrawing(): (
  dataset: Dataset,
  state: ViewState,
  figures: MetricTable | null,
  plate: PlateSize,
) => Drawing {
  const arranged = rememberLast(arrangingOf);
  const pinned = rememberLast(pinnedDrawing);
  const drawn = rememberLast(
    (
      dataset: Dataset,
      level: ViewState['level'],
      otherDomains: boolean,
      unnamed: boolean,
      shares: boolean,
      expanded: ViewState['expanded'],
      width: number,
      height: number,
      arranging: Arranging | null,
    ) => {
      // How shared missions are weighed moves nobody.
      const projection = shares ? 'count' : 'stated';
      const query = { level, otherDomains, unnamed, projection, expanded } as const;
      return drawDataset(dataset, query, { width, height }, 1, arranging);
    },
  );
  return (dataset, state, figures, { width, height }) => {
    const { layout, metric, pins, level, otherDomains, unnamed, expanded } = state;
    const drawing = drawn(
      dataset,
      level,
      otherDomains,
      unnamed,
      showsShared(state),
      expanded,
      width,
      height,
      arranged(layout, level, ...figuresOfLayout(layout, metric, figures)),
    );
    return pinned(drawing, pins);
  };
}
