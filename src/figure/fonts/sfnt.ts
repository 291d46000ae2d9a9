/** The bytes of a part of a file, without copying. */
export function viewOn(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const TRUETYPE = 0x00010000;
const APPLE_TRUETYPE = 0x74727565;
const OPENTYPE_CFF = 0x4f54544f;

/** Whether a font's outlines are TrueType's, which PDF needs here; those of `OTTO` are not. */
export function hasTrueTypeOutlines(font: Uint8Array): boolean {
  return font.length > 12 && viewOn(font).getUint32(0) !== OPENTYPE_CFF;
}

/**
 * The tables of a font file (TrueType or OpenType, one font), by tag. Throws a `RangeError` where the
 * bytes are no such file or end too early.
 */
export function sfntTables(font: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOn(font);
  const flavor = font.length < 12 ? 0 : view.getUint32(0);
  if (![TRUETYPE, APPLE_TRUETYPE, OPENTYPE_CFF].includes(flavor)) {
    throw new RangeError('not a TrueType or OpenType font');
  }
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    const [start, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    if (start + length > font.length) throw new RangeError(`the font’s table ${tag} is cut off`);
    tables.set(tag, font.subarray(start, start + length));
  }
  return tables;
}

/** One of a font's tables. Throws a `RangeError` where it has none of that tag. */
export function tableOf(tables: ReadonlyMap<string, Uint8Array>, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (table === undefined) throw new RangeError(`the font has no table ${tag}`);
  return table;
}
