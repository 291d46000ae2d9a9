import type { Palette } from './palette.ts';

/** The colours of what is not chosen: mixed towards the paper, so that text needs no opacity. */
export interface DimmedColors {
  readonly tie: string;
  readonly tieSoft: string;
  readonly tieQuiet: string;
  readonly band: string;
  readonly ink: string;
  readonly ink2: string;
}

/**
 * Mixes `share` (0 to 1) of a colour with the rest of another, channel by channel in sRGB.
 *
 * @param color `#RRGGBB`; an alpha channel is left out
 * @returns `#rrggbb`
 */
export function mixColors(color: string, ground: string, share: number): string {
  const [a, b] = [channels(color), channels(ground)];
  const mixed = a.slice(0, 3).map((value, k) => value * share + (b[k] ?? 0) * (1 - share));
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** What a translucent colour (`#RRGGBBAA`) looks like on a ground. */
export function flattenColor(color: string, ground: string): string {
  return mixColors(color, ground, (channels(color)[3] ?? 255) / 255);
}

/** What remains of the ink of a label that is not chosen. */
export const DIMMED_INK = 0.36;

/** The colours of a palette dimmed to about a third. */
export function dimmedColors(palette: Palette): DimmedColors {
  const dim = (color: string, share: number): string => mixColors(color, palette.paper, share);
  return {
    tie: dim(palette.tie, 0.15),
    tieSoft: dim(palette.tieSoft, 0.24),
    tieQuiet: dim(palette.tieQuiet, 0.26),
    band: dim(flattenColor(palette.band, palette.paper), 0.38),
    ink: dim(palette.ink, DIMMED_INK),
    ink2: dim(palette.ink2, 0.4),
  };
}

/** The colour of a line that is only possibly so: what is not sure is pale. */
export function softLine({ tieQuiet, paper }: Pick<Palette, 'tieQuiet' | 'paper'>): string {
  return mixColors(tieQuiet, paper, 0.7);
}

/** The colour of a mark that is not chosen; the line of a hollow one needs more of it. */
export function dimmedMark(
  color: string,
  { paper }: Pick<Palette, 'paper'>,
): { readonly fill: string; readonly line: string } {
  return { fill: mixColors(color, paper, 0.26), line: mixColors(color, paper, 0.36) };
}

/** The channels of `#RRGGBB` or `#RRGGBBAA`, 0 to 255. */
export function channels(color: string): readonly number[] {
  return (color.slice(1).match(/../g) ?? []).map((hex) => Number.parseInt(hex, 16));
}
