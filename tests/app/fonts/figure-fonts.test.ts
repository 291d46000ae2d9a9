import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { glyphsOf, joinGlyphs, metricsOf } from '../../../src/app/fonts/font-glyphs.ts';
import { mergeFonts } from '../../../src/app/fonts/merge-fonts.ts';
import { woffTables, woffToTtf } from '../../../src/app/fonts/woff-to-ttf.ts';
import { checksumOf, writeSfnt } from '../../../src/figure/fonts/write-sfnt.ts';
import { coverageOf } from '../../../src/figure/fonts/coverage.ts';
import { familyOfFont } from '../../../src/figure/fonts/font-names.ts';
import { sfntTables } from '../../../src/figure/fonts/sfnt.ts';

const { resolve } = createRequire(import.meta.url);
const folder = join(dirname(resolve('@fontsource/source-sans-3/package.json')), 'files');
const woff = (subset: string): Uint8Array =>
  readFileSync(join(folder, `source-sans-3-${subset}-400-normal.woff`));
const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;

describe('a WOFF file becomes the TrueType file it was made from', () => {
  const file = woff('latin');
  const ttf = woffToTtf(file);

  test('as long as its header says, with a directory in the order of tags', () => {
    expect(ttf.length).toBe(view(file).getUint32(16));
    expect(view(ttf).getUint32(0)).toBe(0x00010000);
    const tags = [...sfntTables(ttf).keys()];
    expect(tags).toEqual(tags.toSorted());
    const [count, range, selector, shift] = [4, 6, 8, 10].map((at) => view(ttf).getUint16(at));
    expect(count).toBe(tags.length);
    expect(range).toBe(16 * 2 ** (selector ?? 0));
    expect((range ?? 0) + (shift ?? 0)).toBe(16 * tags.length);
  });

  test('tables stand at multiples of four, padded with zeroes, under the checksums WOFF kept', () => {
    for (let i = 0; i < view(ttf).getUint16(4); i++) {
      const [sum, start, length] = [4, 8, 12].map((at) => view(ttf).getUint32(12 + 16 * i + at));
      expect((start ?? 1) % 4).toBe(0);
      const end = (start ?? 0) + (length ?? 0);
      expect([...ttf.subarray(end, Math.ceil(end / 4) * 4)].every((byte) => byte === 0)).toBe(true);
      expect(sum).toBe(view(file).getUint32(44 + 20 * i + 16));
    }
    expect(checksumOf(ttf)).toBe(0xb1b0afba);
  });

  test('what is cut off or no WOFF is refused', () => {
    expect(() => woffTables(file.subarray(0, 500))).toThrow(RangeError);
    expect(() => woffTables(ttf)).toThrow('not a WOFF file');
  });
});

describe('one face from several subsets', () => {
  const [latin, vietnamese, greek] = ['latin', 'vietnamese', 'greek'].map((subset) =>
    woffTables(woff(subset)),
  );
  const fonts = [latin!, vietnamese!, greek!];
  const merged = mergeFonts(fonts, { family: 'Test Sans', style: 'Regular' });
  const tables = sfntTables(merged);

  test('has the characters of all, each with the outline and width of its own subset', () => {
    const all = coverageOf(merged);
    const outlines = glyphsOf(tables);
    const widths = view(metricsOf(tables));
    for (const font of fonts) {
      const own = coverageOf(writeSfnt(font));
      for (const letter of ['A', 'ệ', 'λ']) {
        const glyph = own.get(codeOf(letter));
        if (glyph === undefined) continue;
        const to = all.get(codeOf(letter)) ?? 0;
        expect(widths.getUint16(4 * to)).toBe(view(metricsOf(font)).getUint16(4 * glyph));
        expect(outlines[to]?.length).toBeGreaterThanOrEqual(glyphsOf(font)[glyph]?.length ?? 1);
      }
      for (const code of own.keys()) expect(all.has(code)).toBe(true);
    }
  });

  test('glyphs made of others name those of their own subset', () => {
    const composite = Uint8Array.of(
      0xff,
      0xff,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0x20,
      0,
      3,
      1,
      1,
      0,
      1,
      0,
      4,
      0,
      1,
      0,
      1,
    );
    const simple = new Uint8Array(12);
    const { glyf, loca } = joinGlyphs([
      [simple, simple],
      [simple, composite],
    ]);
    const at = view(loca).getUint32(4 * 3);
    expect(view(glyf).getUint16(at + 12)).toBe(3 + 2);
    expect(view(glyf).getUint16(at + 18)).toBe(4 + 2);
    expect(view(loca).getUint32(4 * 4)).toBe(glyf.length);
  });

  test('bears a name of its own, under the licence of the originals', () => {
    expect(familyOfFont(merged)).toBe('Test Sans');
    const texts = new TextDecoder('utf-16be').decode(tables.get('name')?.subarray(6 + 12 * 11));
    expect(texts).toContain('http://scripts.sil.org/OFL');
    expect(texts).not.toContain('Source Sans');
  });

  test('says how many glyphs it has, in each table that counts them', () => {
    const count = fonts.reduce((sum, font) => sum + glyphsOf(font).length, 0);
    expect(view(tables.get('maxp')!).getUint16(4)).toBe(count);
    expect(view(tables.get('hhea')!).getUint16(34)).toBe(count);
    expect(tables.get('hmtx')).toHaveLength(4 * count);
    expect(tables.get('loca')).toHaveLength(4 * (count + 1));
  });
});
