import { coverageOf } from '../../figure/fonts/coverage.ts';
import { tableOf, viewOn } from '../../figure/fonts/sfnt.ts';
import { glyphsOf, joinGlyphs, metricsOf } from './font-glyphs.ts';
import { writeCmap } from './write-cmap.ts';
import { type FaceName, writeName } from './write-name.ts';
import { writeSfnt } from '../../figure/fonts/write-sfnt.ts';

type Tables = ReadonlyMap<string, Uint8Array>;

/** Tables that speak of glyphs by number: those of the first font, whose numbers stay. */
const OF_THE_FIRST = ['GDEF', 'GPOS', 'GSUB', 'gasp'];

/**
 * One face from the tables of several fonts of the same design that have different characters, as the
 * web gets them: the glyphs of the first, then those of the next, and so on. Where two have a character,
 * the first's is used. Kerning and ligatures are the first font's. TrueType outlines only, without
 * instructions. Throws a `RangeError` where a table is missing or the fonts' ems differ.
 */
export function mergeFonts(fonts: readonly Tables[], name: FaceName): Uint8Array {
  const [first] = fonts;
  if (first === undefined) throw new RangeError('no fonts to put together');
  const emOf = (font: Tables): number => viewOn(tableOf(font, 'head')).getUint16(18);
  if (fonts.some((font) => emOf(font) !== emOf(first))) throw new RangeError('the ems differ');
  const glyphs = new Map<number, number>();
  let before = 0;
  for (const font of fonts) {
    for (const [code, glyph] of coverageOf(writeSfnt(font))) {
      if (!glyphs.has(code)) glyphs.set(code, before + glyph);
    }
    before += viewOn(tableOf(font, 'maxp')).getUint16(4);
  }
  const { glyf, loca } = joinGlyphs(fonts.map(glyphsOf));
  const kept = OF_THE_FIRST.flatMap((tag) => {
    const table = first.get(tag);
    return table === undefined ? [] : [[tag, table] as const];
  });
  return writeSfnt(
    new Map([
      ...kept,
      ['OS/2', mergeOs2(fonts)],
      ['cmap', writeCmap(glyphs)],
      ['glyf', glyf],
      ['head', mergeHead(fonts)],
      ['hhea', mergeHhea(fonts, before)],
      ['hmtx', Uint8Array.from(fonts.flatMap((font) => [...metricsOf(font)]))],
      ['loca', loca],
      ['maxp', mergeMaxp(fonts, before)],
      ['name', writeName(name, tableOf(first, 'name'))],
      ['post', mergePost(first)],
    ]),
  );
}

/** A copy of the first font's table, and all fonts' for reading. */
function copies(fonts: readonly Tables[], tag: string): readonly [DataView, readonly DataView[]] {
  const all = fonts.map((font) => tableOf(font, tag));
  return [viewOn(new Uint8Array(all[0]!)), all.map(viewOn)];
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function mergeHead(fonts: readonly Tables[]): Uint8Array {
  const [head, all] = copies(fonts, 'head');
  for (const place of [36, 38])
    head.setInt16(place, Math.min(...all.map((v) => v.getInt16(place))));
  for (const place of [40, 42])
    head.setInt16(place, Math.max(...all.map((v) => v.getInt16(place))));
  head.setInt16(50, 1);
  return bytesOf(head);
}

function mergeHhea(fonts: readonly Tables[], count: number): Uint8Array {
  const [hhea, all] = copies(fonts, 'hhea');
  hhea.setUint16(10, Math.max(...all.map((v) => v.getUint16(10))));
  for (const place of [12, 14])
    hhea.setInt16(place, Math.min(...all.map((v) => v.getInt16(place))));
  hhea.setInt16(16, Math.max(...all.map((v) => v.getInt16(16))));
  hhea.setUint16(34, count);
  return bytesOf(hhea);
}

function mergeMaxp(fonts: readonly Tables[], count: number): Uint8Array {
  const [maxp, all] = copies(fonts, 'maxp');
  for (let place = 6; place < 32; place += 2) {
    maxp.setUint16(place, Math.max(...all.map((v) => v.getUint16(place))));
  }
  maxp.setUint16(4, count);
  return bytesOf(maxp);
}

function mergeOs2(fonts: readonly Tables[]): Uint8Array {
  const [os2, all] = copies(fonts, 'OS/2');
  for (let place = 42; place < 58; place += 4) {
    os2.setUint32(
      place,
      all.reduce((bits, v) => (bits | v.getUint32(place)) >>> 0, 0),
    );
  }
  os2.setUint16(64, Math.min(...all.map((v) => v.getUint16(64))));
  os2.setUint16(66, Math.max(...all.map((v) => v.getUint16(66))));
  return bytesOf(os2);
}

/** Without names of glyphs (version 3), which nobody asks for. */
function mergePost(first: Tables): Uint8Array {
  const post = new Uint8Array(tableOf(first, 'post').subarray(0, 32));
  viewOn(post).setUint32(0, 0x00030000);
  return post;
}
