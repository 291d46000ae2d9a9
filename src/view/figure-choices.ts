import type { Position } from '../model/dataset.ts';
import type { EntityId } from '../model/entity.ts';

/** What a figure shows of the view. */
export const PICTURE_IDS = ['graph', 'matrix', 'ranking', 'timeline'] as const;
export type PictureId = (typeof PICTURE_IDS)[number];

/** For what a figure is made; `figure/sizes.ts` says how large that is. */
export const FIGURE_SIZE_IDS = [
  'screen',
  'slide',
  'square',
  'phone',
  'a4',
  'letter',
  'column',
  'two-columns',
  'custom',
] as const;
export type FigureSizeId = (typeof FIGURE_SIZE_IDS)[number];

/** What stands round the picture. All of it is on unless switched off. */
export const FURNITURE_IDS = [
  'title',
  'subtitle',
  'legend',
  'reading',
  'date',
  'filters',
  'metric',
  'counts',
  'sources',
  'version',
  'credit',
  'link',
] as const;
export type FurnitureId = (typeof FURNITURE_IDS)[number];

export const BACKGROUNDS = ['paper', 'white', 'dark', 'transparent'] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** What the file carries: data and view, the view alone, or nothing. `auto`: data of up to 200 kB. */
export const CARRYING = ['auto', 'data', 'view', 'nothing'] as const;
export type Carrying = (typeof CARRYING)[number];

/** The size of one's own making. */
export interface CustomSize {
  readonly width: number;
  /** Null: as high as its content. */
  readonly height: number | null;
  readonly unit: 'px' | 'mm';
}

/** What an editor changed about a label. */
export interface LabelEdit {
  readonly id: EntityId;
  /** Null: the name. */
  readonly text: string | null;
  readonly hidden: boolean;
  /** From the middle of the mark to the middle of the label, units of the figure; null: as placed. */
  readonly offset: Position | null;
}

/** A note beside the picture with a line to what it is about. */
export interface Callout {
  readonly text: string;
  /** The middle of the note, as shares of the picture's width and height. */
  readonly at: Position;
  /** Where its line leads; null: no line. */
  readonly target: EntityId | null;
}

/** Colours an editor may choose, by CSS name or `#RRGGBB`. */
export const FIGURE_COLORS = ['country', 'organisation', 'mission', 'ink', 'paper'] as const;
export type FigureColor = (typeof FIGURE_COLORS)[number];

/** Words of a figure that its editor may write; null: written from the view. */
export interface FigureWords {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly credit: string | null;
  /** The short text in the place of the picture. */
  readonly alt: string | null;
  /** The long description. */
  readonly description: string | null;
}

/** Everything that is chosen about figures; part of the view state, and so of the link. */
export interface FigureChoices {
  readonly picture: PictureId;
  readonly size: FigureSizeId;
  /** Used where the size is `custom`. */
  readonly custom: CustomSize;
  /** The whole graph, or what the camera shows of it. */
  readonly extent: 'whole' | 'view';
  /** Cut the picture down to what is drawn. */
  readonly crop: boolean;
  readonly background: Background;
  /** Draw the selection and what it dims as on the screen. */
  readonly selection: boolean;
  /** Furniture that is left out, in the order of `FURNITURE_IDS`. */
  readonly off: readonly FurnitureId[];
  readonly carrying: Carrying;
  readonly words: FigureWords;
  readonly labels: readonly LabelEdit[];
  /** Entities set off in the pencil's colour. */
  readonly highlights: readonly EntityId[];
  readonly callouts: readonly Callout[];
  /** Names of font families of one's own; null: the figure's. */
  readonly fonts: { readonly sans: string | null; readonly serif: string | null };
  readonly colors: Readonly<Partial<Record<FigureColor, string>>>;
}

/** What fits a link: most callouts, and the lengths of texts in characters. */
export const FIGURE_LIMITS = {
  callouts: 10,
  labels: 300,
  highlights: 300,
  title: 200,
  subtitle: 400,
  credit: 200,
  alt: 600,
  description: 3000,
  label: 80,
  callout: 160,
  font: 60,
} as const;

export const DEFAULT_FIGURE: FigureChoices = {
  picture: 'graph',
  size: 'screen',
  custom: { width: 1200, height: null, unit: 'px' },
  extent: 'whole',
  crop: false,
  background: 'paper',
  selection: true,
  off: [],
  carrying: 'auto',
  words: { title: null, subtitle: null, credit: null, alt: null, description: null },
  labels: [],
  highlights: [],
  callouts: [],
  fonts: { sans: null, serif: null },
  colors: {},
};
