import { strFromU8, strToU8 } from 'fflate';
import { crc32 } from './crc.ts';

/** A chunk of a PNG file: four letters and its bytes. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Whether its bytes are those its checksum was taken of. */
  readonly sound: boolean;
}

export const PNG_SIGNATURE: readonly number[] = [137, 80, 78, 71, 13, 10, 26, 10];

/** Whether a file begins as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** The chunks of a PNG up to its end; null where the file ends before `IEND`. */
export function readChunks(bytes: Uint8Array): readonly PngChunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: PngChunk[] = [];
  for (let at = PNG_SIGNATURE.length; at + 12 <= bytes.length;) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return null;
    const type = strFromU8(bytes.subarray(at + 4, at + 8), true);
    const sound = crc32(bytes.subarray(at + 4, end)) === view.getUint32(end);
    chunks.push({ type, data: bytes.subarray(at + 8, end), sound });
    if (type === 'IEND') return chunks;
    at = end + 4;
  }
  return null;
}

/** A chunk as it stands in a file: length, type, data, checksum. */
export function chunkBytes(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(strToU8(type, true), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
