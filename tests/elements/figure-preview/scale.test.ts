import { describe, expect, test } from 'vitest';
import { figureScale } from '../../../src/elements/figure-preview/scale.ts';
import type { FigureExtent } from '../../../src/figure/figure.ts';

function scaleOf(
  width: number,
  extent: FigureExtent,
  room: { width: number; height: number } | null,
) {
  const list = {
    width,
    height: width,
    background: null,
    items: [],
    fonts: { sans: '', serif: '' },
  };
  return figureScale({ list, extent }, room);
}

describe('how large a figure is shown', () => {
  const px = { width: 1000, height: 1000, unit: 'px' } as const;

  test('as large as fits, and no larger than it is', () => {
    expect(scaleOf(1000, px, { width: 500, height: 800 })).toEqual({
      perUnit: 0.5,
      full: 1,
      ofSize: 0.5,
    });
    expect(scaleOf(1000, px, { width: 3000, height: 3000 }).perUnit).toBe(1);
    expect(scaleOf(1000, px, null).perUnit).toBe(1);
  });

  test('units that are more than a px count as what they are', () => {
    // 1,000 px drawn on 800 units.
    expect(scaleOf(800, px, null)).toEqual({ perUnit: 1.25, full: 1.25, ofSize: 1 });
  });

  test('print, smaller than a screen’s letters, is enlarged in full size', () => {
    // 89 mm are 336 px at 96 dpi; 505 units of half a point.
    const { perUnit, ofSize } = scaleOf(505, { width: 89, height: 89, unit: 'mm' }, null);
    expect(perUnit).toBe(1);
    expect(ofSize).toBeCloseTo(1.5, 1);
  });

  test('in no room at all it is still there', () => {
    expect(scaleOf(1000, px, { width: -20, height: 0 }).perUnit).toBe(0.05);
  });
});
