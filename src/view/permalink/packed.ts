import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

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

/** The text that was packed, or null where the letters do not unfold to one. */
export function unpack(packed: string): string | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const inflate = new Inflate((chunk) => {
      size += chunk.length;
      if (size > UNPACKED_LIMIT) throw new RangeError('packed link too long');
      chunks.push(chunk);
    });
    inflate.push(fromBase64Url(packed), true);
  } catch {
    return null;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return strFromU8(bytes);
}
