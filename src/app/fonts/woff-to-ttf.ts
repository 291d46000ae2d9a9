import { unzlibSync } from 'fflate';
import { viewOn } from '../../figure/fonts/sfnt.ts';
import { writeSfnt } from '../../figure/fonts/write-sfnt.ts';

const WOFF = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;

/**
 * The tables of a WOFF 1.0 file (W3C Recommendation of 2012), by tag, unpacked. Throws a `RangeError`
 * where the bytes are none, or a table does not have the length the file says.
 */
export function woffTables(woff: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOn(woff);
  if (woff.length < HEADER || view.getUint32(0) !== WOFF) throw new RangeError('not a WOFF file');
  if (view.getUint32(8) !== woff.length) throw new RangeError('the WOFF file is cut off');
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < view.getUint16(12); i++) {
    const entry = HEADER + ENTRY * i;
    const tag = String.fromCharCode(...woff.subarray(entry, entry + 4));
    const start = view.getUint32(entry + 4);
    const packed = woff.subarray(start, start + view.getUint32(entry + 8));
    const length = view.getUint32(entry + 12);
    // A table that packing would not make shorter stands as it is.
    const bytes = packed.length < length ? unzlibSync(packed) : new Uint8Array(packed);
    if (bytes.length !== length) throw new RangeError(`the table ${tag} is not as long as it says`);
    tables.set(tag, bytes);
  }
  return tables;
}

/** A WOFF 1.0 file as the TrueType file it was made from. Throws as `woffTables` does. */
export function woffToTtf(woff: Uint8Array): Uint8Array {
  return writeSfnt(woffTables(woff));
}
