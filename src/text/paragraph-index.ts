import { scn1Hash } from './hash.ts';

/** A paragraph made ready for hashing any span of it. */
export interface EncodedParagraph {
  /** Its UTF-8 bytes. */
  readonly bytes: Uint8Array;
  /** Where each code point starts in `bytes`; one more entry at the end, the length. */
  readonly offsets: Uint32Array;
}

/** What looking up locators in one text needs again and again. */
export interface ParagraphIndex {
  readonly hashes: readonly string[];
  /** Code points of all paragraphs together. */
  readonly length: number;
  /** The paragraph `p`, encoded when first asked for. */
  readonly encoded: (p: number) => EncodedParagraph;
}

const encoder = new TextEncoder();
const remembered = new WeakMap<readonly string[], ParagraphIndex>();

function encode(paragraph: string): EncodedParagraph {
  const bytes = encoder.encode(paragraph);
  const offsets = new Uint32Array(bytes.length + 1);
  let count = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    // Bytes 10xxxxxx continue a code point; every other byte starts one.
    if (((bytes[i] ?? 0) & 0xc0) === 0x80) continue;
    offsets[count] = i;
    count += 1;
  }
  offsets[count] = bytes.length;
  return { bytes, offsets: offsets.subarray(0, count + 1) };
}

/** The index of a text's paragraphs, made once for each array of them; the array must not change. */
export function indexParagraphs(paragraphs: readonly string[]): ParagraphIndex {
  const known = remembered.get(paragraphs);
  if (known !== undefined) return known;
  const encodings = new Map<number, EncodedParagraph>();
  let length = 0;
  for (const paragraph of paragraphs) for (const _ of paragraph) length += 1;
  const index: ParagraphIndex = {
    hashes: paragraphs.map(scn1Hash),
    length,
    encoded: (p) => {
      const encoding = encodings.get(p) ?? encode(paragraphs[p] ?? '');
      encodings.set(p, encoding);
      return encoding;
    },
  };
  remembered.set(paragraphs, index);
  return index;
}
