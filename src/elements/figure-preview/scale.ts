import type { Figure } from '../../figure/figure.ts';

/** How large a figure is shown. */
export interface FigureScale {
  /** px of the screen for each unit of the figure. */
  readonly perUnit: number;
  /** The same where it is shown in full. */
  readonly full: number;
  /** The share of the size it has on paper or in px. */
  readonly ofSize: number;
}

const PX_PER_MM = 96 / 25.4;
const LEAST = 0.05;

/**
 * The scale at which a figure fits into some room, px, and is at most in full size. Print is shown no
 * smaller in full size than its letters need on a screen: a unit to a px. Null: full size.
 */
export function figureScale(
  { list, extent }: Pick<Figure, 'list' | 'extent'>,
  room: { readonly width: number; readonly height: number } | null,
): FigureScale {
  const width = extent.width * (extent.unit === 'mm' ? PX_PER_MM : 1);
  const own = width / list.width;
  const full = Math.max(1, own);
  const fit = room === null ? full : Math.min(room.width / list.width, room.height / list.height);
  const perUnit = Math.max(LEAST, Math.min(full, fit));
  return { perUnit, full, ofSize: perUnit / own };
}
