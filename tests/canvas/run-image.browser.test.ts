import { expect, test } from 'vitest';
import { drawRunsWith } from '../../src/canvas/run-image.ts';
import type { TextItem } from '../../src/figure/display-list.ts';
import { loadFonts } from '../../src/figure/fonts/font-set.ts';
import { writePdf } from '../../src/figure/pdf/write-pdf.ts';
import { handMadeFigure } from '../support/hand-made-figure.ts';

const fonts = { sans: 'sans-serif', serif: 'serif' };
const line: TextItem = {
  kind: 'text',
  text: '中文',
  x: 0,
  y: 0,
  align: 'left',
  face: 'sans',
  size: 20,
  color: '#FF0000',
  width: 0,
  lang: 'zh',
};

test('a line that no font of a PDF has is drawn by the page, as fine as asked for', async () => {
  const image = (await drawRunsWith(fonts)(line, 8))!;
  const { data, width, height } = image.pixels;
  expect(image.advance).toBeCloseTo(40, 0);
  expect(width).toBe(Math.ceil(image.width * 8));
  expect(height).toBe(Math.ceil(image.height * 8));
  expect(image.top).toBeLessThan(-10);
  let covered = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255 && data[i] === 255) covered += 1;
  expect(covered / (width * height)).toBeGreaterThan(0.02);
  // Nothing touches the edge: nothing is cut.
  const edge = (x: number, y: number): number => data[4 * (y * width + x) + 3] ?? 255;
  for (let x = 0; x < width; x++) expect(edge(x, 0) + edge(x, height - 1)).toBe(0);
});

test('a page writes a PDF with such lines, the same bytes each time', async () => {
  const set = await loadFonts();
  const figure = handMadeFigure([line, { ...line, text: 'مصر', direction: 'rtl', align: 'right' }]);
  const options = { fonts: set, image: drawRunsWith(fonts) };
  const [once, again] = [await writePdf(figure, options), await writePdf(figure, options)];
  expect(once).toEqual(again);
  expect(new TextDecoder('latin1').decode(once)).toContain('/SMask');
});
