import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { inflateWithin } from '../../text/inflate-within.ts';

/** The most a packed link may unfold to, in bytes; guards against bombs. */
const UNPACKED_LIMIT = 1024 * 1024;

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

/** Text, deflated at a fixed level, in letters that an address takes as they are. */
export function pack(text: string): string {
  return toBase64Url(deflateSync(strToU8(text), { level: 9 }));
}

/** The text that was packed, or null where the letters do not unfold to one of at most `limit` bytes. */
export function unpack(packed: string, limit = UNPACKED_LIMIT): string | null {
  try {
    const bytes = inflateWithin(fromBase64Url(packed), limit);
    return bytes && strFromU8(bytes);
  } catch {
    return null;
  }
}
