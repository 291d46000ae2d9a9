import type { ComposedPicture } from '../../src/figure/picture.ts';
import type { DisplayItem, PathItem, TextItem } from '../../src/figure/display-list.ts';
import { GRAPH_PICTURE } from '../../src/figure/graph/graph-picture.ts';
import { figurePalette } from '../../src/figure/palette.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { PlateSize } from '../../src/view/drawing.ts';
import type { FigureChoices } from '../../src/view/figure-choices.ts';
import { createPipeline, type Derived } from '../../src/view/pipeline.ts';
import type { Scene } from '../../src/view/scene.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { analyseSmall, SMALL_NETWORK } from './small-network.ts';

/** What a picture is made with; what is left out is as at first, 800 × 500 units large. */
export interface PictureOptions {
  readonly state?: Partial<ViewState>;
  readonly choices?: Partial<FigureChoices>;
  readonly width?: number;
  readonly height?: number | null;
}

function compose(
  dataset: Dataset,
  derive: (state: ViewState, plate: PlateSize) => Derived,
  { state: part, choices: chosen, width = 800, height = 500 }: PictureOptions,
): ComposedPicture {
  const choices = { ...INITIAL_STATE.figure, ...chosen };
  const state = { ...INITIAL_STATE, ...part, figure: choices };
  return GRAPH_PICTURE.compose({
    request: {
      dataset,
      state,
      derive: (plate) => derive(state, plate),
      screen: { width: 1000, height: 400 },
      date: null,
      address: null,
    },
    choices,
    palette: figurePalette(choices),
    width,
    height,
  });
}

const pipeline = createPipeline();

/** The picture of a dataset. */
export function pictureOf(dataset: Dataset, options: PictureOptions = {}): ComposedPicture {
  return compose(dataset, (state, plate) => pipeline(dataset, state, plate), options);
}

/** The picture of a scene, whatever it was made from. */
export function pictureOfScene(scene: Scene, options: PictureOptions = {}): ComposedPicture {
  return compose(SMALL_NETWORK, () => ({ analysis: analyseSmall(), scene }), options);
}

/** The items of a layer; none where the picture has no such layer. */
export function layerOf({ items }: ComposedPicture, id: string): readonly DisplayItem[] {
  const found = items.find((item) => item.kind === 'group' && item.id === id);
  return found?.kind === 'group' ? found.items : [];
}

export function pathsOf(picture: ComposedPicture, id: string): readonly PathItem[] {
  return layerOf(picture, id).filter((item) => item.kind === 'path');
}

export function textsOf(picture: ComposedPicture, id: string): readonly TextItem[] {
  return layerOf(picture, id).filter((item) => item.kind === 'text');
}

/** The box round the points of an outline. */
export function boundsOf(steps: PathItem['steps']): {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
} {
  const points = steps.flatMap(([, ...numbers]): readonly number[] => numbers);
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
