import type { Dataset } from '../model/dataset.ts';
import { analyse, type Analysis } from './analysis.ts';
import { composeScene } from './compose-scene.ts';
import { drawDataset, type PlateSize } from './drawing.ts';
import { rememberLast } from './memo.ts';
import type { Scene } from './scene.ts';
import type { ViewState } from './state.ts';

/** Everything that is derived from a dataset and a view state. */
export interface Derived {
  readonly analysis: Analysis;
  readonly scene: Scene;
}

/**
 * From dataset and view state to figures and scene. Each step is computed again only when something it
 * depends on has changed: selecting changes no figure, filtering moves nobody.
 */
export function createPipeline(): (
  dataset: Dataset,
  state: ViewState,
  plate: PlateSize,
) => Derived {
  const analysed = rememberLast(
    (
      dataset: Dataset,
      level: ViewState['level'],
      families: ViewState['families'],
      kinds: ViewState['kinds'],
      statuses: ViewState['statuses'],
      documents: ViewState['documents'],
      otherDomains: boolean,
      unnamed: boolean,
    ) => analyse(dataset, { level, families, kinds, statuses, documents, otherDomains, unnamed }),
  );
  const drawn = rememberLast(
    (
      dataset: Dataset,
      level: ViewState['level'],
      otherDomains: boolean,
      unnamed: boolean,
      width: number,
      height: number,
    ) => drawDataset(dataset, { level, otherDomains, unnamed }, { width, height }),
  );
  const composed = rememberLast(composeScene);
  return (dataset, state, plate) => {
    const { level, otherDomains, unnamed } = state;
    const { families, kinds, statuses, documents } = state;
    const analysis = analysed(
      dataset,
      level,
      families,
      kinds,
      statuses,
      documents,
      otherDomains,
      unnamed,
    );
    const drawing = drawn(dataset, level, otherDomains, unnamed, plate.width, plate.height);
    return { analysis, scene: composed(analysis, state, drawing) };
  };
}
