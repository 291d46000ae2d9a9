import lateFont from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { figurePng } from '../../src/canvas/figure-png.ts';
import { readFigure } from '../../src/figure/carried/read-figure.ts';
import { FigureError } from '../../src/figure/figure-error.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { writeSvg } from '../../src/figure/svg/write-svg.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';
import { colorAt, difference, pixelsOf, pngBlob, svgBlob } from '../support/image-pixels.ts';
import { pngChunks, pngPixelsPerMetre, pngSize, pngTexts } from '../support/png-chunks.ts';
import { figureOfTexts, line, sampleFigure } from '../support/sample-figure.ts';

const onBackground = (background: string | null): Figure => {
  const figure = sampleFigure();
  return { ...figure, list: { ...figure.list, background } };
};

async function refusal(work: Promise<unknown>): Promise<FigureError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FigureError);
  return error as FigureError;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.removeAttribute('style');
});

describe('a figure as PNG', () => {
  test('[EXP] 66 has exactly the pixels asked for, whatever the screen and the page', async () => {
    const plain = await figurePng(sampleFigure(), { scale: 1.5 });
    expect(pngSize(pngChunks(plain))).toEqual({ width: 600, height: 450 });
    vi.stubGlobal('devicePixelRatio', 3);
    document.body.style.zoom = '1.7';
    document.body.style.display = 'none';
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    expect(await figurePng(sampleFigure(), { scale: 1.5 })).toEqual(plain);
  });

  test.each([
    [{ scale: 1 }, 400, 300, 3780],
    [{ scale: 2 }, 800, 600, 7559],
    [{ dpi: 300 }, 1250, 938, 11811],
  ] as const)('[EXP] 67 at %o', async (resolution, width, height, perMetre) => {
    const chunks = pngChunks(await figurePng(sampleFigure(), resolution));
    expect(pngSize(chunks)).toEqual({ width, height });
    expect(pngPixelsPerMetre(chunks)).toEqual([perMetre, perMetre]);
  });

  test.each([
    ['#FBFBF8', [0xfb, 0xfb, 0xf8, 255]],
    ['#12171E', [0x12, 0x17, 0x1e, 255]],
    [null, [0, 0, 0, 0]],
  ])('[EXP] 67 on %s', async (background, color) => {
    const file = await figurePng(onBackground(background), { scale: 2 });
    const seen = await pixelsOf(pngBlob(file), 800, 600);
    for (const [x, y] of [
      [0, 0],
      [799, 0],
      [0, 599],
      [799, 599],
    ] as const) {
      expect(colorAt(seen, x, y)).toEqual(color);
    }
    expect(colorAt(seen, 120, 150)).toEqual([0xb9, 0x79, 0x0f, 255]);
  });

  test('[EXP] 68 says what it is before its pixels, and can be opened again', async () => {
    const file = await figurePng(sampleFigure(), { scale: 1 });
    const chunks = pngChunks(file);
    const types = chunks.map(({ type }) => type);
    expect(types.lastIndexOf('iTXt')).toBeLessThan(types.indexOf('IDAT'));
    expect((await pngTexts(chunks)).map(({ keyword }) => keyword)).toEqual([
      'Title',
      'Description',
      'Author',
      'Source',
      'Copyright',
      'Software',
      'Creation Time',
      'XML:com.adobe.xmp',
      'cooperation-graph',
    ]);
    expect(readFigure(file).carried).toEqual(sampleFigure().carried);
  });

  test('[EXP] 69 too large for any canvas is refused with the largest size there is', async () => {
    const error = await refusal(figurePng(sampleFigure(), { scale: 100 }));
    expect(error.code).toBe('too-large');
    expect(error.message).toContain('40000 × 30000');
    expect(error.message).toContain('18918 × 14188');
    const long = sampleFigure({ extent: { width: 100_000, height: 10, unit: 'px' } });
    expect((await refusal(figurePng(long, { scale: 1 }))).message).toContain('65535 × 6');
  });

  test('[EXP] 69 a canvas that stays blank is refused, never saved', async () => {
    const blank = vi.spyOn(OffscreenCanvasRenderingContext2D.prototype, 'getImageData');
    blank.mockReturnValue(new ImageData(1, 1));
    const error = await refusal(figurePng(sampleFigure(), { scale: 12 }));
    expect(error.code).toBe('too-large');
    expect(error.message).toContain('4729 × 3547');
  });

  test('[EXP] 69 an image that cannot be written is refused', async () => {
    vi.spyOn(OffscreenCanvas.prototype, 'convertToBlob').mockRejectedValue(new Error('no memory'));
    expect((await refusal(figurePng(sampleFigure(), { scale: 1 }))).code).toBe('too-large');
  });

  test('[EXP] 70 an SVG of hostile labels is well-formed, runs nothing and shows them', async () => {
    const svg = writeSvg(figureOfTexts(HOSTILE_LABELS));
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelectorAll('text')).toHaveLength(HOSTILE_LABELS.length);
    expect(parsed.querySelector('script, foreignObject, image, use, style, img')).toBeNull();
    const host = document.body.appendChild(document.createElement('div'));
    host.innerHTML = svg;
    expect(host.querySelectorAll('svg text')).toHaveLength(HOSTILE_LABELS.length);
    expect(host.querySelector('img, script')).toBeNull();
    expect(Reflect.get(globalThis, '__xss')).toBeUndefined();
    host.remove();
  });

  test.each([1, 2, 3])('[EXP] 71 looks as the SVG does, at scale %i', async (scale) => {
    const figure = sampleFigure();
    const [width, height] = [400 * scale, 300 * scale];
    const painted = await pixelsOf(pngBlob(await figurePng(figure, { scale })), width, height);
    const drawn = await pixelsOf(svgBlob(figure), width, height);
    expect(difference(painted, drawn)).toBeLessThanOrEqual(0.01);
    const empty = { ...figure, list: { ...figure.list, items: [] } };
    expect(difference(painted, await pixelsOf(svgBlob(empty), width, height))).toBeGreaterThan(
      0.03,
    );
  });

  test('[EXP] 76 waits for the fonts of the page and fetches nothing', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const asked = vi.spyOn(XMLHttpRequest.prototype, 'send');
    const late = new FontFace('Late Sans', `url(${lateFont})`, { weight: '400' });
    document.fonts.add(late);
    const figure = sampleFigure();
    const items = [line({ text: 'Waiting for letters', x: 20, y: 100, size: 32 })];
    const withFont = (sans: string): Figure => ({
      ...figure,
      list: { ...figure.list, items, fonts: { ...figure.list.fonts, sans } },
    });
    const first = await figurePng(withFont('"Late Sans", monospace'), { scale: 1 });
    expect(late.status).toBe('loaded');
    expect(await figurePng(withFont('"Late Sans", monospace'), { scale: 1 })).toEqual(first);
    expect(await figurePng(withFont('monospace'), { scale: 1 })).not.toEqual(first);
    expect([fetched.mock.calls, asked.mock.calls]).toEqual([[], []]);
    document.fonts.delete(late);
  });

  test('[EXP] 76 a font that cannot be had is done without', async () => {
    const lost = new FontFace('Lost Sans', 'url(data:font/woff2;base64,AAAA)');
    document.fonts.add(lost);
    const figure = sampleFigure();
    const fonts = { ...figure.list.fonts, sans: '"Lost Sans", sans-serif' };
    const file = await figurePng({ ...figure, list: { ...figure.list, fonts } }, { scale: 1 });
    expect(pngSize(pngChunks(file)).width).toBe(400);
    document.fonts.delete(lost);
  });

  test('tells how far it is, and stops when asked to', async () => {
    const shares: number[] = [];
    await figurePng(sampleFigure(), { scale: 1 }, { progress: (share) => shares.push(share) });
    expect(shares).toEqual([0.1, 0.9, 1]);
    const stopped = figurePng(sampleFigure(), { scale: 1 }, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});
