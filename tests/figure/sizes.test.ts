import { describe, expect, test } from 'vitest';
import { composeFigure } from '../../src/figure/compose-figure.ts';
import { FigureError } from '../../src/figure/figure-error.ts';
import { figureRequestOf } from '../../src/figure/figure-request.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { PICTURES } from '../../src/figure/pictures.ts';
import { pageSize, POINT, SIZE_NAMES } from '../../src/figure/sizes.ts';
import {
  DEFAULT_FIGURE,
  FIGURE_SIZE_IDS,
  type CustomSize,
  type FigureChoices,
} from '../../src/view/figure-choices.ts';
import { DEFAULT_PLATE } from '../../src/view/drawing.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { DATASET } from '../support/bundled-dataset.ts';
import { textsOf } from '../support/figure-texts.ts';

function figureOf(figure: Partial<FigureChoices>): Figure {
  const state = { ...INITIAL_STATE, figure: { ...DEFAULT_FIGURE, ...figure } };
  return composeFigure(figureRequestOf(DATASET, state), PICTURES);
}

function custom(size: CustomSize): Figure {
  return figureOf({ size: 'custom', custom: size });
}

/** The sizes of type of a figure in points of print. */
function points({ list, extent }: Figure): readonly number[] {
  const scale = extent.width / list.width / POINT;
  return textsOf(list.items).map(({ size }) => size * scale);
}

describe('sizes of figures', () => {
  test.each([
    ['slide', 1280, 720, 'px'],
    ['square', 1080, 1080, 'px'],
    ['a4', 210, 297, 'mm'],
    ['letter', 215.9, 279.4, 'mm'],
  ] as const)('%s is exactly %d × %d %s', (size, width, height, unit) => {
    const { extent, list } = figureOf({ size });
    expect(extent).toEqual({ width, height, unit });
    expect(list.width / list.height).toBeCloseTo(width / height, 9);
  });

  test.each([
    ['screen', 1056 + 48, 'px'],
    ['phone', 390, 'px'],
    ['column', 89, 'mm'],
    ['two-columns', 183, 'mm'],
  ] as const)('%s is %d %s wide and as high as its content', (size, width, unit) => {
    const more = figureOf({ size }).extent;
    const less = figureOf({ size, off: ['sources', 'legend'] }).extent;
    expect(more).toMatchObject({ width, unit });
    expect(less.height).toBeLessThan(more.height);
  });

  test('a screen’s picture is the plate of the screen', () => {
    const { picture } = figureOf({});
    expect(picture).toMatchObject({ left: 24, width: 1056, height: 650 });
  });

  test.each(['column', 'two-columns'] as const)('all type on %s is 5 to 7 pt', (size) => {
    const sizes = points(figureOf({ size }));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(7 + 1e-9);
  });

  test('type on a sheet is at least 6.5 pt', () => {
    expect(Math.min(...points(figureOf({ size: 'a4' })))).toBeGreaterThanOrEqual(6.5);
  });

  test('a size of one’s own is kept to the unit', () => {
    expect(custom({ width: 1333, height: 901, unit: 'px' }).extent).toEqual({
      width: 1333,
      height: 901,
      unit: 'px',
    });
    expect(custom({ width: 120.5, height: null, unit: 'mm' }).extent.width).toBe(120.5);
    expect(Number.isInteger(custom({ width: 2000, height: null, unit: 'px' }).extent.height)).toBe(
      true,
    );
  });

  test.each([
    { width: 500, height: 300, unit: 'px' },
    { width: 900, height: 200, unit: 'px' },
    { width: 89, height: 40, unit: 'mm' },
  ] as const)('$width × $height $unit is too small, and the size named is not', (size) => {
    const failed = (): string => {
      try {
        custom(size);
        return '';
      } catch (error) {
        expect(error).toBeInstanceOf(FigureError);
        expect(error).toMatchObject({ code: 'too-small' });
        return (error as FigureError).message;
      }
    };
    const [, width, height] = /least (\d+) × (\d+)/.exec(failed()) ?? [];
    const enough = { ...size, width: Number(width), height: Number(height) };
    expect(custom(enough).extent).toEqual(enough);
  });

  test('a page too narrow for words says how wide it must be', () => {
    expect(() => custom({ width: 100, height: null, unit: 'px' })).toThrow(/272 px wide/);
  });

  test('every size has a name', () => {
    expect(SIZE_NAMES.map(({ id }) => id)).toEqual(FIGURE_SIZE_IDS);
  });

  test('type grows with a poster', () => {
    const page = (width: number) =>
      pageSize({ size: 'custom', custom: { width, height: null, unit: 'mm' } }, DEFAULT_PLATE);
    expect(page(420).scale).toBeCloseTo(2 * page(210).scale, 9);
    expect(page(89).scale).toBeCloseTo(page(183).scale, 9);
  });
});
