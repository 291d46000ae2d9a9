import type { Dataset, Position } from '../model/dataset.ts';
import type { EntityId } from '../model/entity.ts';
import type { PlateSize } from '../view/drawing.ts';
import type { Derived } from '../view/pipeline.ts';
import type { ViewState } from '../view/state.ts';
import type { Box, DisplayList } from './display-list.ts';

/** What a figure is made from. Pure: the same request gives the same figure, to the byte. */
export interface FigureRequest {
  readonly dataset: Dataset;
  readonly state: ViewState;
  /** The view as a plate of some size would show it. */
  readonly derive: (plate: PlateSize) => Derived;
  /** The plate of figures of size `screen`, px. */
  readonly screen: PlateSize;
  /** EDTF day that stands in the figure as the day of its making; null: the dataset's. Never the clock's. */
  readonly date: string | null;
  /** The address of the explorer that links lead to, without fragment; null: the fragment alone is given. */
  readonly address: string | null;
}

/** How large a figure is where it is printed or shown. */
export interface FigureExtent {
  readonly width: number;
  readonly height: number;
  readonly unit: 'px' | 'mm';
}

/** What Dublin Core says of a figure; also the texts of a PNG. */
export interface FigureMetadata {
  readonly title: string;
  /** The long description. */
  readonly description: string;
  readonly creator: string;
  readonly source: string;
  readonly rights: string;
  /** EDTF; the day of the dataset's version unless another was asked for. */
  readonly date: string;
  /** `cooperation-graph 0.1.0`. */
  readonly software: string;
  /** The view as a link, or its fragment. */
  readonly identifier: string;
  /** BCP 47. */
  readonly language: string;
}

/** A label where it stands, for whoever edits it. Units of the figure. */
export interface FigureLabel extends Box {
  readonly id: EntityId;
  readonly text: string;
  /** The middle of its mark, which the offsets of edits are counted from. */
  readonly mark: Position;
}

/** A picture with its furniture and words, ready for any format. */
export interface Figure {
  readonly list: DisplayList;
  readonly extent: FigureExtent;
  /** The short text in its place. */
  readonly alt: string;
  readonly metadata: FigureMetadata;
  /** Where the picture itself stands, and its labels and callouts, for editing. Units. */
  readonly picture: Box;
  readonly labels: readonly FigureLabel[];
  readonly callouts: readonly Box[];
  /** What is written into the file for opening it again; null: nothing. */
  readonly carried: CarriedView | null;
}

/** What a figure carries of where it came from. */
export interface CarriedView {
  /** The view as a link's fragment. */
  readonly link: string;
  /** The dataset's hash, in full. */
  readonly hash: string;
  readonly version: string;
  /** The dataset as its JSON text, where it goes along. */
  readonly data: string | null;
}
