import { sfntTables, tableOf, viewOn } from './sfnt.ts';

/** The glyph of each code point that a font has one for. */
export type Coverage = ReadonlyMap<number, number>;

/**
 * Reads which characters a font has, from its `cmap`: the subtable of the whole of Unicode (format 12)
 * where there is one, else that of the first plane (format 4). Throws a `RangeError` where the bytes are
 * no font or it has neither.
 */
export function coverageOf(font: Uint8Array): Coverage {
  const cmap = tableOf(sfntTables(font), 'cmap');
  const view = viewOn(cmap);
  const found = new Map<number, number>();
  for (let i = 0; i < view.getUint16(2); i++) {
    const [platform, encoding] = [view.getUint16(4 + 8 * i), view.getUint16(6 + 8 * i)];
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    const start = view.getUint32(8 + 8 * i);
    if (unicode) found.set(view.getUint16(start), start);
  }
  const [all, first] = [found.get(12), found.get(4)];
  if (all !== undefined) return readFormat12(viewOn(cmap.subarray(all)));
  if (first !== undefined) return readFormat4(viewOn(cmap.subarray(first)));
  throw new RangeError('the font does not say which characters it has');
}

function readFormat12(view: DataView): Coverage {
  const coverage = new Map<number, number>();
  const groups = view.getUint32(12);
  for (let i = 0; i < groups; i++) {
    const at = 16 + 12 * i;
    const [first, last, glyph] = [at, at + 4, at + 8].map((place) => view.getUint32(place));
    if (first === undefined || last === undefined || glyph === undefined || last > 0x10ffff) break;
    for (let code = first; code <= last; code++) {
      if (glyph + code - first !== 0) coverage.set(code, glyph + code - first);
    }
  }
  return coverage;
}

/** Segments of codes; a segment's glyphs are consecutive or stand in a list, at `range` from its own place. */
function readFormat4(view: DataView): Coverage {
  const coverage = new Map<number, number>();
  const bytes = view.getUint16(6);
  for (let i = 0; i < bytes; i += 2) {
    const last = view.getUint16(14 + i);
    const first = view.getUint16(16 + bytes + i);
    const delta = view.getUint16(16 + 2 * bytes + i);
    const rangePlace = 16 + 3 * bytes + i;
    const range = view.getUint16(rangePlace);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = range === 0 ? code : view.getUint16(rangePlace + range + 2 * (code - first));
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) coverage.set(code, glyph);
    }
  }
  return coverage;
}
