import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

/** SHA-256 of bytes, as 64 lower-case hexadecimal digits. Works without `crypto.subtle` (plain http). */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The hash of text that is already under `scn-1`: `scn1:` and the SHA-256 of its UTF-8 bytes. */
export function scn1Hash(normalised: string): string {
  return scn1HashOfBytes(encoder.encode(normalised));
}

/** As `scn1Hash`, of the UTF-8 bytes of normalised text. */
export function scn1HashOfBytes(bytes: Uint8Array): string {
  return `scn1:${sha256Hex(bytes)}`;
}

/** The hash of a whole document: that of its paragraphs joined by LF. */
export function documentHash(paragraphs: readonly string[]): string {
  return scn1Hash(paragraphs.join('\n'));
}
