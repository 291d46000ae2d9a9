/** The largest file that is read, in bytes. */
export const MAX_FILE = 5_000_000;

/** The text of a file, or why there is none. */
export type ReadableText =
  | { readonly text: string }
  | { readonly problem: 'empty' | 'too-large' | 'pdf' | 'binary' };

const UTF_16: readonly (readonly [mark: readonly [number, number], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text that bytes hold: UTF-8, UTF-16 with its byte order mark, or GB 18030, in which much Chinese
 * text still is. Bytes that are none of these, or hold NUL, are no text.
 */
export function readableText(bytes: Uint8Array): ReadableText {
  if (bytes.length > MAX_FILE) return { problem: 'too-large' };
  const [first, second] = bytes;
  const utf16 = UTF_16.find(([mark]) => mark[0] === first && mark[1] === second)?.[1];
  if (utf16 === undefined && bytes.includes(0)) return { problem: 'binary' };
  const encodings = utf16 === undefined ? ['utf-8', 'gb18030'] : [utf16];
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text !== null) return checkedText(text);
  }
  return { problem: 'binary' };
}

/** As `readableText`, of text that is already decoded, as what a reader pastes is. */
export function checkedText(text: string): ReadableText {
  if (text.length > MAX_FILE) return { problem: 'too-large' };
  if (text.startsWith('%PDF-')) return { problem: 'pdf' };
  if (text.includes('\0')) return { problem: 'binary' };
  return text.trim() === '' ? { problem: 'empty' } : { text };
}
