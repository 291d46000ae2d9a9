import type { Dataset } from '../model/dataset.ts';
import { projectViewGraph } from '../graph/project.ts';
import { DEFAULT_QUERY, type GraphQuery } from '../graph/query.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import { analyseView, restrictView, type Analysis } from './analysis.ts';
import { composeScene } from './compose-scene.ts';
import type { PlateSize } from './drawing.ts';
import { rememberLast } from './memo.ts';
import type { MetricTable } from './metric-table.ts';
import { rememberDrawing } from './remember-drawing.ts';
import type { Scene } from './scene.ts';
import { rememberStanding } from './standing-figures.ts';
import type { ViewState } from './state.ts';

/** Everything that is derived from a dataset and a view state. */
export interface Derived {
  readonly analysis: Analysis;
  readonly scene: Scene;
}

const QUERY_FIELDS = Object.keys(DEFAULT_QUERY) as readonly (keyof GraphQuery)[];

/** The query of a view state, the same object while nothing of the query has changed. */
function rememberQuery(): (state: ViewState) => GraphQuery {
  let last: GraphQuery = DEFAULT_QUERY;
  return (state) => {
    if (QUERY_FIELDS.some((field) => state[field] !== last[field])) {
      const chosen = QUERY_FIELDS.map((field) => [field, state[field]]);
      last = Object.fromEntries(chosen) as unknown as GraphQuery;
    }
    return last;
  };
}

/**
 * From dataset and view state to figures and scene. Each step is computed again only when something it
 * depends on has changed: selecting changes no figure, filtering moves nobody. `revision` grows whenever
 * a metric that was computed elsewhere has come in.
 */
export function createPipeline(): (
  dataset: Dataset,
  state: ViewState,
  plate: PlateSize,
  revision?: number,
) => Derived {
  const queried = rememberQuery();
  const projected = rememberLast(projectViewGraph);
  const restricted = rememberLast(restrictView);
  const analysed = rememberLast(
    (
      view: ViewGraph,
      query: GraphQuery,
      without: ViewState['without'],
      weighted: boolean,
      near: ViewState['near'],
    ): Analysis => analyseView(view, query, { without, weighted, near }),
  );
  const composed = rememberLast(composeScene);
  const standing = rememberStanding();
  const drawn = rememberDrawing();
  // Tables take metrics in that were computed elsewhere; what is made from them is then made anew.
  const revised = rememberLast(
    (analysis: Analysis, standing: MetricTable | null, _revision: number): Analysis => ({
      ...analysis,
      standing,
    }),
  );
  return (dataset, state, plate, revision = 0) => {
    const { without, weighted, near } = state;
    const query = queried(state);
    const view = restricted(projected(dataset, query), near, without);
    const before = analysed(view, query, without, weighted, near);
    const figures = standing(dataset, state, before);
    const analysis = revised(before, figures, revision);
    const drawing = drawn(dataset, state, figures, plate);
    return { analysis, scene: composed(analysis, state, drawing) };
  };
}
