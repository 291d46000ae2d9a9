import type { FigureChoices, PictureId } from '../view/figure-choices.ts';
import type { Palette } from '../view/palette.ts';
import type { Scene } from '../view/scene.ts';
import type { Box, DisplayItem } from './display-list.ts';
import type { FigureLabel, FigureRequest } from './figure.ts';

/** The room a picture has on a page, and how it is to look there. */
export interface PictureInput {
  readonly request: FigureRequest;
  readonly choices: FigureChoices;
  /** Colours by background, with those of the editor's own. */
  readonly palette: Palette;
  /** Units of the figure. */
  readonly width: number;
  /** Null: as high as it wants to be. */
  readonly height: number | null;
}

/** A picture as it is drawn, its left upper corner at 0, 0. Units of the figure. */
export interface ComposedPicture {
  /** What it really takes, at most what it was given. */
  readonly width: number;
  readonly height: number;
  /** Groups with the ids and labels of layers. */
  readonly items: readonly DisplayItem[];
  readonly labels: readonly FigureLabel[];
  readonly callouts: readonly Box[];
  /** For the key; null: the picture needs none. */
  readonly scene: Scene | null;
}

/** One kind of picture; a new one is one file and one line in `pictures.ts`. */
export interface Picture {
  readonly id: PictureId;
  readonly compose: (input: PictureInput) => ComposedPicture;
}
