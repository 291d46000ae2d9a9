/** The bytes of a part of a file, without copying. */
export function viewOn(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const TRUETYPE = 0x00010000;
const APPLE_TRUETYPE = 0x74727565;
const OPENTYPE_CFF = 0x4f54544f;
const COLLECTION = 0x74746366;

/** Whether a font's outlines are TrueType's, which jsPDF needs, and not PostScript's. */
export function hasTrueTypeOutlines(font: Uint8Array): boolean {
  return sfntTables(font).has('glyf');
}

/** Where the directory of a file's face begins: a collection has several. */
function directoryOf(file: Uint8Array, face: number): number {
  const view = viewOn(file);
  if (file.length < 16 || view.getUint32(0) !== COLLECTION) return 0;
  const count = view.getUint32(8);
  if (face >= count) throw new RangeError(`the collection has ${count} fonts, counted from 0`);
  return view.getUint32(12 + 4 * face);
}

/**
 * The tables of a font by tag: of a TrueType or OpenType file, or of one of the faces of a collection,
 * counted from 0. Throws a `RangeError` where the bytes are no such file or end too early.
 */
export function sfntTables(font: Uint8Array, face = 0): ReadonlyMap<string, Uint8Array> {
  const view = viewOn(font);
  const directory = directoryOf(font, face);
  const flavor = font.length < directory + 12 ? 0 : view.getUint32(directory);
  if (![TRUETYPE, APPLE_TRUETYPE, OPENTYPE_CFF].includes(flavor)) {
    throw new RangeError('not a TrueType or OpenType font');
  }
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < view.getUint16(directory + 4); i++) {
    const entry = directory + 12 + 16 * i;
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
