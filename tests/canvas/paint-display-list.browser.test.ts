import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DisplayItem } from '../../src/figure/display-list.ts';
import { faceWidth } from '../../src/view/text-width.ts';
import { figurePng } from '../../src/canvas/figure-png.ts';
import { darkColumns, difference, pixelsOf, pngBlob, svgBlob } from '../support/image-pixels.ts';
import { line, sampleFigure } from '../support/sample-figure.ts';

/** Pixels of the sample with such items, as PNG and as SVG. */
async function bothOf(
  items: readonly DisplayItem[],
): Promise<{ readonly painted: ImageData; readonly drawn: ImageData }> {
  const sample = sampleFigure();
  const figure = { ...sample, list: { ...sample.list, items } };
  return {
    painted: await pixelsOf(pngBlob(await figurePng(figure, { scale: 1 })), 400, 300),
    drawn: await pixelsOf(svgBlob(figure), 400, 300),
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a line of text', () => {
  test.each([
    ['left', 'ltr', 201, null],
    ['center', 'ltr', null, null],
    ['right', 'ltr', null, 198],
    ['left', 'rtl', 201, null],
    ['center', 'rtl', null, null],
    ['right', 'rtl', null, 198],
  ] as const)(
    '[EXP] 71 %s, %s has the same physical side in PNG and SVG',
    async (align, direction, first, last) => {
      const text = direction === 'ltr' ? 'TRACKED, so.' : 'مسبار الأمل (2020).';
      const tracking = direction === 'ltr' ? 3 : 0;
      const { painted, drawn } = await bothOf([
        line({ text, x: 200, y: 100, size: 24, align, direction, tracking }),
      ]);
      const [left = 0, right = 0] = darkColumns(painted, 60, 120);
      const [drawnLeft = 0, drawnRight = 0] = darkColumns(drawn, 60, 120);
      expect(right - left).toBeGreaterThan(100);
      expect(Math.abs(left - drawnLeft)).toBeLessThanOrEqual(1);
      expect(Math.abs(right - drawnRight)).toBeLessThanOrEqual(1);
      if (first !== null) expect(Math.abs(left - first)).toBeLessThanOrEqual(2);
      // Room between letters is there after the last one too.
      if (last !== null) expect(Math.abs(right + tracking - last)).toBeLessThanOrEqual(2);
      if (first === null && last === null)
        expect(Math.abs((left + right + tracking) / 2 - 200)).toBeLessThanOrEqual(3);
    },
  );

  test.each([90, -90] as const)(
    '[EXP] 71 turned by %i stands where it does in the SVG',
    async (rotate) => {
      const text = line({ text: 'MMMMMMM', x: 200, y: 150, size: 24, rotate });
      const { painted, drawn } = await bothOf([text]);
      const [above = 0, below = 0] = darkColumns(painted, 0, 150);
      const [left = 0, right = 0] = rotate === 90 ? darkColumns(painted, 150, 300) : [above, below];
      expect(right - left).toBeGreaterThan(10);
      expect(right - left).toBeLessThan(30);
      for (const [top, bottom] of [
        [0, 100],
        [100, 150],
        [150, 200],
        [200, 300],
      ] as const) {
        const expected = darkColumns(drawn, top, bottom);
        darkColumns(painted, top, bottom).forEach((column, side) => {
          expect(Math.abs(column - (expected[side] ?? 0))).toBeLessThanOrEqual(1);
        });
      }
    },
  );

  test('[EXP] 71 in a font that stands in for the measured one is as wide in the SVG', async () => {
    const text = 'Millimetre wave instruments MMWWMM';
    const { painted, drawn } = await bothOf([line({ text, x: 20, y: 100, size: 20, width: 400 })]);
    const [left = 0, right = 0] = darkColumns(painted, 65, 105);
    const [drawnLeft = 0, drawnRight = 0] = darkColumns(drawn, 65, 105);
    const measured = faceWidth(text, 'sans', 20);
    expect(Math.abs(right - left - measured)).toBeLessThan(6);
    expect(Math.abs(left - drawnLeft)).toBeLessThanOrEqual(1);
    expect(Math.abs(right - drawnRight)).toBeLessThanOrEqual(1);
  });

  test('wider in this font than it was measured is narrowed to its room', async () => {
    const { painted } = await bothOf([
      line({ text: 'ж'.repeat(10), x: 20, y: 100, size: 32, width: 100 }),
    ]);
    const [left = 0, right = 0] = darkColumns(painted, 65, 105);
    expect(left).toBeGreaterThanOrEqual(19);
    expect(right).toBeLessThanOrEqual(121);
    expect(right - left).toBeGreaterThan(60);
  });
});

test('without OffscreenCanvas and letter spacing it is much the same', async () => {
  const usual = await pixelsOf(pngBlob(await figurePng(sampleFigure(), { scale: 2 })), 800, 600);
  vi.stubGlobal('OffscreenCanvas', undefined);
  const spacing = Object.getOwnPropertyDescriptor(
    CanvasRenderingContext2D.prototype,
    'letterSpacing',
  );
  Reflect.deleteProperty(CanvasRenderingContext2D.prototype, 'letterSpacing');
  const file = await figurePng(sampleFigure(), { scale: 2 });
  Object.defineProperty(CanvasRenderingContext2D.prototype, 'letterSpacing', spacing ?? {});
  const seen = await pixelsOf(pngBlob(file), 800, 600);
  expect(difference(usual, seen)).toBeLessThanOrEqual(0.01);
});
