import type { StylesheetJson } from 'cytoscape';
import { HALO, OUTLINE } from '../view/mark-extent.ts';
import { dimmedColors, flattenColor, type DimmedColors } from '../view/mix-colors.ts';
import type { Palette } from '../view/palette.ts';

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
  return [...marks(palette, fade), ...dimmedMarks(palette, dim), ...lines(palette, dim, fade)];
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
        'background-color': palette.paper,
        'border-width': 1.3,
        'border-style': 'dashed',
        'border-dash-pattern': [2.6, 2.2],
        'border-color': palette.ink2,
      },
    },
    { selector: '.country', style: { 'background-color': palette.country } },
    { selector: '.organisation', style: { 'background-color': palette.organisation } },
    { selector: '.mission', style: { 'background-color': palette.mission } },
    {
      selector: '.hollow',
      style: { 'background-color': palette.paper, 'border-width': OUTLINE },
    },
    { selector: '.hollow.country', style: { 'border-color': palette.country } },
    { selector: '.hollow.organisation', style: { 'border-color': palette.organisation } },
    { selector: '.hollow.mission', style: { 'border-color': palette.mission } },
  ];
}

function dimmedMarks(palette: Palette, dim: DimmedColors): StylesheetJson {
  return [
    { selector: '.country.dim', style: { 'background-color': dim.country } },
    { selector: '.organisation.dim', style: { 'background-color': dim.organisation } },
    { selector: '.mission.dim', style: { 'background-color': dim.mission } },
    {
      selector: '.hollow.dim',
      style: { 'background-color': palette.paper, 'border-color': dim.outline },
    },
    {
      selector: '.ring.dim',
      style: { 'background-color': palette.paper, 'border-color': dim.ink2 },
    },
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
      selector: '.dotted',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [0.1, 4.4],
        'line-cap': 'round',
        'line-color': palette.tieSoft,
      },
    },
    { selector: '.thin, .barred', style: { 'line-color': palette.tieSoft } },
    { selector: '.structural', style: { 'line-color': palette.tieQuiet } },
    { selector: '.structural.dashed', style: { 'line-dash-pattern': [4.5, 3] } },
    { selector: '.structural.lit', style: { 'line-color': palette.tieSoft } },
    { selector: '.tie.dim', style: { 'line-color': dim.tie } },
    { selector: '.dotted.dim', style: { 'line-color': dim.tieSoft } },
    { selector: '.structural.dim', style: { 'line-color': dim.tieQuiet } },
    { selector: '.band.dim', style: { 'line-color': dim.band } },
  ];
}
