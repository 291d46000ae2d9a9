import { describe, expect, test } from 'vitest';
import { pixelSize } from '../../../src/figure/png/pixel-size.ts';
import { withPngTexts } from '../../../src/figure/png/png-texts.ts';
import {
  pngChunks,
  pngPixelsPerMetre,
  pngSize,
  pngTexts,
  type ReadChunk,
} from '../../support/png-chunks.ts';
import { HOSTILE_LABELS } from '../../support/hostile-labels.ts';
import { figureOfTexts, sampleFigure } from '../../support/sample-figure.ts';
import { readXml, xmlText } from '../../support/strict-xml.ts';
import { tinyPng } from '../../support/tiny-png.ts';

const written = (figure = sampleFigure(), pixelsPerMetre = 11811): readonly ReadChunk[] =>
  pngChunks(withPngTexts(tinyPng(), figure, { pixelsPerMetre }));

describe('what a PNG says of itself', () => {
  test('[EXP] 68 stands before its pixels, with right checksums', async () => {
    const { metadata, alt } = sampleFigure();
    const chunks = written();
    const texts = await pngTexts(chunks);
    const said = Object.fromEntries(texts.map(({ keyword, text }) => [keyword, text]));
    expect(said).toMatchObject({
      Title: metadata.title,
      Description: `${alt}\n${metadata.description}`,
      Author: metadata.creator,
      Source: metadata.source,
      Copyright: metadata.rights,
      Software: metadata.software,
      'Creation Time': metadata.date,
    });
    const xmp = (said['XML:com.adobe.xmp'] ?? '').replace(/<\?xpacket[^>]*\?>/g, '').trim();
    expect(xmlText(readXml(xmp))).toContain(metadata.title);
    expect(xmp).toContain('<dc:creator>');
    const types = chunks.map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual(['IHDR', 'sRGB', 'pHYs']);
    expect(types.lastIndexOf('iTXt')).toBeLessThan(types.indexOf('IDAT'));
    expect(new Set(types).size).toBe(types.length - texts.length + 1);
  });

  test('[EXP] 68 compresses nothing but what it carries', async () => {
    const texts = await pngTexts(written());
    const packed = texts.filter(({ compressed }) => compressed);
    expect(packed.map(({ keyword }) => keyword)).toEqual(['cooperation-graph']);
    expect(JSON.parse(packed[0]?.text ?? '')).toMatchObject({ link: sampleFigure().carried?.link });
    const nothing = await pngTexts(written(sampleFigure({ carried: null })));
    expect(nothing.filter(({ compressed }) => compressed)).toEqual([]);
  });

  test('[EXP] 68 holds any hostile text', async () => {
    const texts = await pngTexts(written(figureOfTexts(HOSTILE_LABELS)));
    const xmp = texts.find(({ keyword }) => keyword.startsWith('XML'))?.text ?? '';
    expect(readXml(xmp.replace(/<\?xpacket[^>]*\?>/g, '').trim()).name).toBe('x:xmpmeta');
    expect(texts.find(({ keyword }) => keyword === 'Title')?.text).toBe(HOSTILE_LABELS[0]);
  });

  test.each([
    [{ scale: 1 }, 3780, 89, 67, 'mm', 336, 253],
    [{ scale: 2 }, 7559, 400, 300, 'px', 800, 600],
    [{ scale: 3 }, 11339, 333.4, 100, 'px', 1000, 300],
    [{ dpi: 300 }, 11811, 89, 67, 'mm', 1051, 791],
    [{ dpi: 600 }, 23622, 183, 120, 'mm', 4323, 2835],
    [{ dpi: 300 }, 11811, 400, 300, 'px', 1250, 938],
  ] as const)(
    '[EXP] 67 at %o has %i pixels for each metre',
    (resolution, perMetre, width, height, unit, across, down) => {
      const size = pixelSize({ width, height, unit }, resolution);
      expect(size).toEqual({ width: across, height: down, pixelsPerMetre: perMetre });
      const chunks = written(sampleFigure(), size.pixelsPerMetre);
      expect(pngPixelsPerMetre(chunks)).toEqual([perMetre, perMetre]);
    },
  );

  test('leaves the pixels as they are', () => {
    const before = pngChunks(tinyPng());
    const pixels = (chunks: readonly ReadChunk[]): unknown =>
      chunks.filter(({ type }) => type === 'IDAT' || type === 'IHDR');
    expect(pixels(written())).toEqual(pixels(before));
    expect(pngSize(written())).toEqual({ width: 4, height: 3 });
  });

  test('written twice it says everything once', () => {
    const once = withPngTexts(tinyPng(), sampleFigure(), { pixelsPerMetre: 3780 });
    expect(withPngTexts(once, sampleFigure(), { pixelsPerMetre: 3780 })).toEqual(once);
  });
});
