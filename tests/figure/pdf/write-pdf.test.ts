import { describe, expect, test } from 'vitest';
import type { TextItem } from '../../../src/figure/display-list.ts';
import { loadFonts } from '../../../src/figure/fonts/font-set.ts';
import type { RunImage } from '../../../src/figure/pdf/pdf-canvas.ts';
import { writePdf } from '../../../src/figure/pdf/write-pdf.ts';
import { handMadeFigure } from '../../support/hand-made-figure.ts';
import { readPdf } from '../../support/pdf-reader.ts';

const fonts = await loadFonts();
const line: TextItem = {
  kind: 'text',
  text: '',
  x: 100,
  y: 100,
  align: 'left',
  face: 'sans',
  size: 12,
  color: '#102030',
  width: 100,
};
const square: RunImage = {
  pixels: { data: new Uint8ClampedArray(4 * 4).fill(128), width: 2, height: 2 },
  left: 0,
  top: -10,
  width: 20,
  height: 12,
  advance: 20,
};
const utf16 = (text: string): string =>
  `<feff${Array.from(text, (one) => (one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')}>`;

describe('a PDF of a figure', () => {
  test('has one page of the size of the figure, in points', async () => {
    const figure = handMadeFigure();
    expect(readPdf(await writePdf(figure, { fonts })).mediaBox).toEqual([0, 0, 300, 225]);
    const extent = { width: 89, height: 120, unit: 'mm' } as const;
    const { mediaBox } = readPdf(await writePdf({ ...figure, extent }, { fonts }));
    expect(mediaBox[2]).toBeCloseTo((89 / 25.4) * 72, 1);
    expect(mediaBox[3]).toBeCloseTo((120 / 25.4) * 72, 1);
  });

  test('has its texts as text, each in its face, halos as outlines below that are not read', async () => {
    const { texts, operators } = readPdf(await writePdf(handMadeFigure(), { fonts }));
    expect(texts.filter(({ mode }) => mode === 0).map(({ text, font }) => [text, font])).toEqual([
      ['Zoë Ångström & Łódź', 'FigureSans-Regular'],
      ['Việt Nam · Ελλάδα · Россия', 'FigureSerif-Regular'],
      ['CHINA', 'FigureSans-Semibold'],
      ['Chang’e 7', 'FigureSerif-Italic'],
      ['A link', 'FigureSerif-Semibold'],
    ]);
    expect(texts[0]).toMatchObject({ mode: 1, text: 'Zoë Ångström & Łódź' });
    expect(operators).toMatch(
      /\/Span <<\/ActualText <feff>>> BDC\n(?:(?!EMC)[\s\S])*1 Tr[\s\S]*?EMC/,
    );
  });

  test('draws outlines with their dashes, ends, colours and what covers, within their group’s box', async () => {
    const { operators, objects } = readPdf(await writePdf(handMadeFigure(), { fonts }));
    expect(operators).toMatch(
      /^q$[\s\S]*^W$\s^n$[\s\S]*^\[6\.? 3\.?\] 0\.? d$\s^1 J$\s^1 j$[\s\S]*^Q$/m,
    );
    expect(operators).toMatch(/^0\. 0\. 1\. RG$/m);
    // Filled and drawn along.
    expect(operators).toMatch(/^h$\s^B$/m);
    expect(objects).toMatch(/\/ca 0\.5\n\/CA 1\.?\n/);
    expect(objects).toMatch(/\/ca 0\.5\n\/CA 0\.5\n/);
  });

  test('says what it is, in any letters, and when it was made', async () => {
    const { objects } = readPdf(await writePdf(handMadeFigure(), { fonts }));
    expect(objects).toContain(`/Title ${utf16('Žluťoučký kůň (中文)')}`);
    expect(objects).toContain(`/Subject ${utf16('Five lines of text')}`);
    expect(objects).toContain(`/Creator ${utf16('cooperation-graph 0.1.0')}`);
    expect(objects).toContain("/CreationDate (D:20250901000000+00'00')");
    expect(objects).toContain('/Lang (en)');
    expect(objects).toContain(String.raw`/URI (https://example.org/a?b=\(c\))`);
  });

  test('is the same, to the byte, for the same figure, and another for another', async () => {
    const [once, again, other] = await Promise.all([
      writePdf(handMadeFigure(), { fonts }),
      writePdf(handMadeFigure(), { fonts }),
      writePdf(handMadeFigure([]), { fonts }),
    ]);
    expect(Buffer.compare(once, again)).toBe(0);
    const id = (bytes: Uint8Array): string | undefined =>
      /\/ID \[ <([0-9A-F]{32})>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    expect(id(once)).toMatch(/^[0-9A-F]{32}$/);
    expect(id(other)).not.toBe(id(once));
  });

  test('holds no font that nothing is set in', async () => {
    const { fonts: held } = readPdf(
      await writePdf(handMadeFigure([{ ...line, text: 'x' }]), { fonts }),
    );
    expect(held).toEqual(['FigureSans-Regular']);
  });

  test('a turned line is drawn on a turned page, which then is as before', async () => {
    const { operators } = readPdf(
      await writePdf(handMadeFigure([{ ...line, text: 'up', rotate: -90 }]), { fonts }),
    );
    // About x 75, y 150 pt from below.
    expect(operators).toMatch(/^q$\s^0 1 -1 0 225\.000 75\.000 cm$[\s\S]*Tj[\s\S]*^Q$/m);
  });
});

describe('lines that no font has', () => {
  test('are images, their text for whoever copies it', async () => {
    const drawn: string[] = [];
    const image = (run: TextItem): Promise<RunImage> => {
      drawn.push(run.text);
      return Promise.resolve(square);
    };
    const items = ['CNSA 中文', 'مصر EG', '中文'].map((text) => ({ ...line, text }));
    const { operators, texts, objects } = readPdf(
      await writePdf(handMadeFigure(items), { fonts, image }),
    );
    // A line of a script that is shaped stays whole; the same run is drawn once.
    expect(drawn).toEqual(['中文', 'مصر EG']);
    expect(texts.map(({ text }) => text)).toEqual(['CNSA ']);
    expect(operators).toContain(`/Span <</ActualText ${utf16('中文')}>> BDC`);
    expect(objects).toContain('/SMask');
  });

  test('are an error that names the character where nothing draws them', async () => {
    const writing = writePdf(handMadeFigure([{ ...line, text: 'CNSA 中' }]), { fonts });
    await expect(writing).rejects.toMatchObject({
      code: 'glyph-missing',
      message: expect.stringContaining('中 (U+4E2D)') as string,
    });
  });
});
