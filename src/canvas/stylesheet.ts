import type { StylesheetJson } from 'cytoscape';
import { FAMILIES } from '../model/entity.ts';
import { HALO, OUTLINE } from '../view/mark-extent.ts';
import {
  dimmedColors,
  dimmedMark,
  flattenColor,
  softLine,
  type DimmedColors,
} from '../view/mix-colors.ts';
import type { Palette } from '../view/palette.ts';
import { toneColor, TONES } from '../view/tone.ts';

/** Width of an ownership band, px. */
export const BAND_WIDTH = 7;

/**
 * The look of marks and lines as a Cytoscape stylesheet. Sizes are screen px, since the canvas keeps
 * Cytoscape's zoom at 1 and spreads the positions. Colours come from the palette alone.
 *
 * @param fade duration of the fade of dimming, ms; 0 for none
 */
export function stylesheetOf(palette: Palette, fade: number): StylesheetJson {
  const dim = dimmedColors(palette);
  return [...marks(palette, fade), ...colors(palette), ...lines(palette, dim, fade)];
}

function marks(palette: Palette, fade: number): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        events: 'no',
        'background-color': palette.ink2,
        'border-width': 0,
        'border-join': 'miter',
        'outline-width': HALO,
        'outline-color': palette.paper,
        'z-index': 'data(order)' as unknown as number,
        'transition-property': 'background-color, border-color',
        'transition-duration': fade,
      },
    },
    { selector: '.circle', style: { shape: 'ellipse' } },
    {
      selector: '.square',
      style: { shape: 'round-rectangle', 'corner-radius': 'data(corner)' },
    },
    { selector: '.diamond', style: { shape: 'diamond' } },
    {
      selector: '.ring',
      style: {
        shape: 'ellipse',
        'border-width': 1.3,
        'border-style': 'dashed',
        'border-dash-pattern': [2.6, 2.2],
      },
    },
    {
      selector: '.out',
      style: {
        'border-width': 1.2,
        'border-style': 'dashed',
        'border-dash-pattern': [1.4, 2.4],
      },
    },
  ];
}

/** The colours of marks by family and by tone; a hollow mark takes its own as its line. */
function colors(palette: Palette): StylesheetJson {
  const named: readonly (readonly [name: string, color: string])[] = [
    ...FAMILIES.map((family) => [family, palette[family]] as const),
    ...TONES.map((tone) => [tone, toneColor(palette, tone)] as const),
    ['ring', palette.ink2],
    ['out', palette.ink3],
  ];
  const rule = (selector: string, fill: string, line: string) => ({
    selector,
    style: { 'background-color': fill, 'border-color': line },
  });
  return [
    ...named.flatMap(([name, color]) => {
      const dim = dimmedMark(color, palette);
      return [rule(`.${name}`, color, color), rule(`.${name}.dim`, dim.fill, dim.line)];
    }),
    { selector: '.hollow', style: { 'border-width': OUTLINE } },
    { selector: '.hollow, .ring, .out', style: { 'background-color': palette.paper } },
  ];
}

function lines(palette: Palette, dim: DimmedColors, fade: number): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        // Straight from centre to centre, and the cheapest to draw; halos clip the ends.
        'curve-style': 'haystack',
        'haystack-radius': 0,
        events: 'no',
        width: 'data(width)',
        'line-color': palette.tie,
        'z-index': 'data(order)' as unknown as number,
        'transition-property': 'line-color',
        'transition-duration': fade,
      },
    },
    {
      selector: '.band',
      style: { 'line-color': flattenColor(palette.band, palette.paper), 'line-cap': 'round' },
    },
    { selector: '.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 3.5] } },
    {
      selector: '.expected',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 3, 1.3, 3] },
    },
    {
      selector: '.dotted',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [0.1, 4.4],
        'line-cap': 'round',
      },
    },
    { selector: '.single, .thin, .barred', style: { 'line-color': palette.tieSoft } },
    { selector: '.structural', style: { 'line-color': palette.tieQuiet } },
    { selector: '.structural.dashed', style: { 'line-dash-pattern': [4.5, 3] } },
    { selector: '.soft', style: { 'line-color': softLine(palette) } },
    { selector: '.soft.lit', style: { 'line-color': palette.tieQuiet } },
    { selector: '.structural.lit', style: { 'line-color': palette.tieSoft } },
    { selector: '.shared', style: { 'line-color': palette.mission } },
    { selector: '.tie.dim', style: { 'line-color': dim.tie } },
    { selector: '.single.dim, .dotted.dim', style: { 'line-color': dim.tieSoft } },
    { selector: '.structural.dim, .soft.dim', style: { 'line-color': dim.tieQuiet } },
    { selector: '.band.dim', style: { 'line-color': dim.band } },
  ];
}
