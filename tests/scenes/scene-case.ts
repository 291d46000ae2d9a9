import type { Dataset } from '../../src/model/dataset.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';

/** One picture of the gallery: a dataset and what the reader chose. The name of its golden file. */
export interface SceneCase {
  readonly name: string;
  readonly dataset: Dataset;
  readonly state: ViewState;
}

/** A case from a dataset and the choices that differ from the first view. */
export function sceneCase(
  name: string,
  dataset: Dataset,
  choices: Partial<ViewState> = {},
): SceneCase {
  return { name, dataset, state: { ...INITIAL_STATE, ...choices } };
}
