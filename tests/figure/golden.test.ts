import { describe, expect, test } from 'vitest';
import { composeFigure } from '../../src/figure/compose-figure.ts';
import { figureRequestOf } from '../../src/figure/figure-request.ts';
import { PICTURES } from '../../src/figure/pictures.ts';
import { writeSvg } from '../../src/figure/svg/write-svg.ts';
import { VERSION } from '../../src/workers/version.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { DEFAULT_FIGURE, type FigureChoices } from '../../src/view/figure-choices.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { SMALL_WORLDS } from '../scenes/small-worlds.ts';
import { DATASET } from '../support/bundled-dataset.ts';

/** A figure as SVG that reads well in a diff and does not change with each release. */
function svgOf(dataset: Dataset, state: ViewState, figure: Partial<FigureChoices>): string {
  const whole = { ...state, figure: { ...DEFAULT_FIGURE, carrying: 'view', ...figure } } as const;
  const address = 'https://example.org/explorer/';
  const svg = writeSvg(composeFigure(figureRequestOf(dataset, whole, { address }), PICTURES));
  return svg.replaceAll(`cooperation-graph ${VERSION}`.trim(), 'cooperation-graph');
}

const BUNDLED: readonly (readonly [string, Partial<FigureChoices>, Partial<ViewState>])[] = [
  ['bundled-screen', {}, {}],
  ['bundled-slide-dark', { size: 'slide', background: 'dark' }, {}],
  ['bundled-column-white', { size: 'column', background: 'white' }, { level: 'actors' }],
  [
    'bundled-a4-communities',
    { size: 'a4', background: 'transparent' },
    { metric: 'betweenness', color: 'community', hulls: true },
  ],
];

describe('golden figures', () => {
  // Seen and wanted changes: `npx vitest run tests/figure/golden -u`, look at the files, read the diff.
  test.each(SMALL_WORLDS)('$name', async ({ name, dataset, state }) => {
    const custom = { width: 720, height: null, unit: 'px' } as const;
    const svg = svgOf(dataset, state, { size: 'custom', custom });
    await expect(svg).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  test.each(BUNDLED)('%s', async (name, figure, state) => {
    const svg = svgOf(DATASET, { ...INITIAL_STATE, ...state }, figure);
    await expect(svg).toMatchFileSnapshot(`golden/${name}.svg`);
  });
});
