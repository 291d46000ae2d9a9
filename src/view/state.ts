import type { EntityId } from '../model/entity.ts';
import type { Neighbourhood } from '../graph/paths/neighbourhood.ts';
import { DEFAULT_QUERY, type GraphQuery } from '../graph/query.ts';
import type { TieId } from '../graph/view-graph.ts';
import type { LayoutId } from '../layout/layout-names.ts';
import { DEFAULT_FIGURE, type FigureChoices } from './figure-choices.ts';
import { NO_PATHS, type PathChoice } from './path-choice.ts';
import type { Pin } from './pins.ts';

/** What is selected: an entity or a tie. */
export type Selection =
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'tie'; readonly id: TieId };

/** What the reading column shows while nothing is selected; `figure` stays whatever is selected. */
export const PANELS = ['overview', 'ranking', 'paths', 'documents', 'figure'] as const;
export type Panel = (typeof PANELS)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The three tables of the table twin. */
export const TABLES = ['entities', 'ties', 'statements'] as const;
export type TableName = (typeof TABLES)[number];

export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

/** The table twin: whether it takes the plate's place, which table, and its order. */
export interface TableState {
  readonly open: boolean;
  readonly name: TableName;
  /** Null: the table's own order. */
  readonly sort: TableSort | null;
}

/**
 * The part of the plate in sight. `zoom` 1 shows all; `x` and `y` are the point of the drawing in the
 * middle of the window, as shares of its width and height (0 to 1).
 */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Everything the reader chose; one immutable value. */
export interface ViewState extends GraphQuery {
  readonly panel: Panel;
  readonly selection: Selection | null;
  /** The metric that sizes marks and orders the ranking. */
  readonly metric: string;
  /** Entities taken out of the graph that metrics run on, in the order of their ids. */
  readonly without: readonly EntityId[];
  /** Whether ties weigh, for metrics that have a weighted kind. */
  readonly weighted: boolean;
  /** What marks are coloured by: `family`, or the id of a metric. */
  readonly color: string;
  /** Whether communities are drawn as pale areas around their members. */
  readonly hulls: boolean;
  /** The neighbourhood the view is cut down to; null for all of it. */
  readonly near: Neighbourhood | null;
  /** Between whom paths are looked for; the picture lights them while the panel shows them. */
  readonly paths: PathChoice;
  /** How entities are placed. */
  readonly layout: LayoutId;
  /** Where the reader put entities, in the order they were put there. */
  readonly pins: readonly Pin[];
  readonly theme: Theme;
  readonly table: TableState;
  /** Null while everything is in sight. */
  readonly camera: Camera | null;
  /** How figures are made of the view. */
  readonly figure: FigureChoices;
}

/** The view a dataset opens on. */
export const INITIAL_STATE: ViewState = {
  ...DEFAULT_QUERY,
  panel: 'overview',
  selection: null,
  metric: 'degree',
  without: [],
  weighted: false,
  color: 'family',
  hulls: false,
  near: null,
  paths: NO_PATHS,
  layout: 'default',
  pins: [],
  theme: 'system',
  table: { open: false, name: 'entities', sort: null },
  camera: null,
  figure: DEFAULT_FIGURE,
};
