import { Inflate } from 'fflate';
import { joinBytes } from './join-bytes.ts';

/** Bytes fed at a time: what they may unfold to, a thousandfold at most, stays small. */
const STEP = 4096;

/** What raw deflated bytes unfold to; null where they are damaged or unfold to more than `limit` bytes. */
export function inflateWithin(deflated: Uint8Array, limit: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) throw new RangeError('too large');
  });
  try {
    for (let at = 0; at < deflated.length; at += STEP) {
      inflate.push(deflated.subarray(at, at + STEP), at + STEP >= deflated.length);
    }
  } catch {
    return null;
  }
  return joinBytes(chunks);
}
