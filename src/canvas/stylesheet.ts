import type { StylesheetJson } from 'cytoscape';
import { elementStyles } from '../figure/graph/element-styles.ts';
import { HALO } from '../view/mark-extent.ts';
import type { Palette } from '../view/palette.ts';

/**
 * The look of marks and lines as a Cytoscape stylesheet: that of figures, and how Cytoscape is to draw
 * it. Sizes are screen px, since the canvas keeps Cytoscape's zoom at 1 and spreads the positions.
 *
 * @param fade duration of the fade of dimming, ms; 0 for none
 */
export function stylesheetOf(palette: Palette, fade: number): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        events: 'no',
        'border-join': 'miter',
        'outline-width': HALO,
        'outline-color': palette.paper,
        'z-index': 'data(order)' as unknown as number,
        'transition-property': 'background-color, border-color',
        'transition-duration': fade,
      },
    },
    { selector: '.circle, .ring', style: { shape: 'ellipse' } },
    {
      selector: '.square',
      style: { shape: 'round-rectangle', 'corner-radius': 'data(corner)' },
    },
    { selector: '.diamond', style: { shape: 'diamond' } },
    {
      selector: 'edge',
      style: {
        // Straight from centre to centre, and the cheapest to draw; halos clip the ends.
        'curve-style': 'haystack',
        'haystack-radius': 0,
        events: 'no',
        width: 'data(width)',
        'z-index': 'data(order)' as unknown as number,
        'transition-property': 'line-color',
        'transition-duration': fade,
      },
    },
    ...elementStyles(palette),
  ];
}
