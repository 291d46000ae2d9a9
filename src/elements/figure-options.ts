import type { FigureChange } from '../view/figure-edits.ts';

/** How a figure differs from the one the view describes. */
export interface FigureOptions extends FigureChange {
  /** EDTF day that stands in the figure as the day of its making; the dataset's where left out. */
  readonly date?: string | null;
  /** Where links in the figure lead, without fragment; the element's `explorerUrl` where left out. */
  readonly address?: string | null;
}

/** The same, and how many pixels there are: `scale` to a unit of the figure, or `dpi` to an inch. */
export interface PngOptions extends FigureOptions {
  readonly scale?: number;
  readonly dpi?: number;
}
