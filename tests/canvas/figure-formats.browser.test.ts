import { expect, test } from 'vitest';
import { figurePng } from '../../src/canvas/figure-png.ts';
import { composeFigure } from '../../src/figure/compose-figure.ts';
import { figureRequestOf } from '../../src/figure/figure-request.ts';
import { PICTURES } from '../../src/figure/pictures.ts';
import { DEFAULT_FIGURE } from '../../src/view/figure-choices.ts';
import { SMALL_WORLDS } from '../scenes/small-worlds.ts';
import { difference, pixelsOf, pngBlob, svgBlob } from '../support/image-pixels.ts';

const custom = { width: 720, height: null, unit: 'px' } as const;

test.each(SMALL_WORLDS)(
  '[EXP] 71 the scene $name looks alike as PNG and as SVG',
  async ({ dataset, state }) => {
    const figure = composeFigure(
      figureRequestOf(dataset, { ...state, figure: { ...DEFAULT_FIGURE, size: 'custom', custom } }),
      PICTURES,
    );
    const [width, height] = [figure.extent.width * 2, Math.round(figure.extent.height * 2)];
    const painted = await pixelsOf(pngBlob(await figurePng(figure, { scale: 2 })), width, height);
    const drawn = await pixelsOf(svgBlob(figure), width, height);
    expect(difference(painted, drawn)).toBeLessThanOrEqual(0.01);
  },
);
