/** The checksum of a table: the sum of its big-endian 32-bit words, the last filled up with zeroes. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(i, i + 4);
    sum = (sum + (a * 0x1000000 + (b << 16) + (c << 8) + d)) % 0x100000000;
  }
  return sum;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** What `head` holds so that the checksum of the whole file is this. */
const WHOLE = 0xb1b0afba;

/**
 * A TrueType or OpenType file from its tables by tag, as the OpenType specification asks: the directory in the order
 * of tags, tables at multiples of four bytes, checksums of each and of the whole.
 */
export function writeSfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const size = sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), 0);
  const file = new Uint8Array(12 + 16 * sorted.length + size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(sorted.length));
  // Outlines are PostScript's or TrueType's.
  view.setUint32(0, tables.has('CFF ') || tables.has('CFF2') ? 0x4f54544f : 0x00010000);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * sorted.length - 16 * 2 ** power);
  let at = 12 + 16 * sorted.length;
  let head: number | null = null;
  for (const [i, [tag, bytes]] of sorted.entries()) {
    file.set(bytes, at);
    if (tag === 'head') {
      head = at;
      view.setUint32(at + 8, 0);
    }
    const entry = 12 + 16 * i;
    for (let c = 0; c < 4; c++) file[entry + c] = tag.charCodeAt(c);
    view.setUint32(entry + 4, checksumOf(file.subarray(at, at + bytes.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at += padded(bytes.length);
  }
  if (head !== null) view.setUint32(head + 8, (WHOLE - checksumOf(file) + 2 ** 32) % 2 ** 32);
  return file;
}
