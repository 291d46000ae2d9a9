import { tableOf, viewOn } from '../../figure/fonts/sfnt.ts';

type Tables = ReadonlyMap<string, Uint8Array>;

/** The outline of each glyph of a font, as `glyf` has it; those of white space are empty. */
export function glyphsOf(font: Tables): readonly Uint8Array[] {
  const long = viewOn(tableOf(font, 'head')).getInt16(50) === 1;
  const loca = viewOn(tableOf(font, 'loca'));
  const glyf = tableOf(font, 'glyf');
  const at = (i: number): number => (long ? loca.getUint32(4 * i) : 2 * loca.getUint16(2 * i));
  const count = viewOn(tableOf(font, 'maxp')).getUint16(4);
  return Array.from({ length: count }, (_, i) => glyf.subarray(at(i), at(i + 1)));
}

/** Advance and left bearing of each glyph, four bytes each: a short `hmtx` in full. */
export function metricsOf(font: Tables): Uint8Array {
  const count = viewOn(tableOf(font, 'maxp')).getUint16(4);
  const full = viewOn(tableOf(font, 'hhea')).getUint16(34);
  const from = viewOn(tableOf(font, 'hmtx'));
  const metrics = new DataView(new ArrayBuffer(4 * count));
  for (let i = 0; i < count; i++) {
    metrics.setUint16(4 * i, from.getUint16(4 * Math.min(i, full - 1)));
    metrics.setInt16(4 * i + 2, from.getInt16(i < full ? 4 * i + 2 : 4 * full + 2 * (i - full)));
  }
  return new Uint8Array(metrics.buffer);
}

const WORDS = 0x0001;
const ONE_SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** A glyph made of others names them by number: by its number in the joined font. */
function renumbered(glyph: Uint8Array, by: number): Uint8Array {
  if (by === 0 || glyph.length === 0 || viewOn(glyph).getInt16(0) >= 0) return glyph;
  const copy = new Uint8Array(glyph);
  const view = viewOn(copy);
  let at = 10;
  let flags = MORE;
  while ((flags & MORE) !== 0) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, view.getUint16(at + 2) + by);
    const scales = flags & ONE_SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
    at += 4 + (flags & WORDS ? 4 : 2) + scales;
  }
  return copy;
}

/** The glyphs of several fonts one after another, as tables: `loca` in its long form. */
export function joinGlyphs(fonts: readonly (readonly Uint8Array[])[]): {
  readonly glyf: Uint8Array;
  readonly loca: Uint8Array;
} {
  let before = 0;
  const glyphs = fonts.flatMap((own) => {
    const moved = own.map((glyph) => renumbered(glyph, before));
    before += own.length;
    return moved;
  });
  const room = (glyph: Uint8Array): number => Math.ceil(glyph.length / 4) * 4;
  const glyf = new Uint8Array(glyphs.reduce((sum, glyph) => sum + room(glyph), 0));
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)));
  let at = 0;
  for (const [i, glyph] of glyphs.entries()) {
    loca.setUint32(4 * i, at);
    glyf.set(glyph, at);
    at += room(glyph);
  }
  loca.setUint32(4 * glyphs.length, at);
  return { glyf, loca: new Uint8Array(loca.buffer) };
}
