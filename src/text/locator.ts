import type { Locator } from '../model/statement.ts';
import { codePointLength, sliceCodePoints } from './code-points.ts';
import { scn1Hash, scn1HashOfBytes } from './hash.ts';
import { type EncodedParagraph, type ParagraphIndex, indexParagraphs } from './paragraph-index.ts';

/** The least length of a span, in code points: the hash of a shorter one could be guessed. */
export const MIN_SPAN = 40;

/** The longest text, in code points, that is searched for spans whose paragraph has changed. */
export const MAX_SEARCHED = 300_000;

/**
 * Where a locator's span stands in a text. `verified`: in the paragraph and place it names, both hashes
 * equal. `moved`: found, but elsewhere or in a changed paragraph. `unverifiable`: not in this text, or
 * the text is too long to search.
 */
export type Location =
  | {
      readonly state: 'verified' | 'moved';
      readonly p: number;
      readonly start: number;
      readonly end: number;
    }
  | { readonly state: 'unverifiable'; readonly reason: 'not-found' | 'too-long' };

/**
 * Points at the code points `start` to `end` (exclusive) of paragraph `p`. Throws a RangeError where the
 * paragraph does not exist, the span leaves it, or the span is shorter than `MIN_SPAN`.
 */
export function makeLocator(
  doc: string,
  paragraphs: readonly string[],
  p: number,
  start: number,
  end: number,
): Locator {
  const paragraph = paragraphs[p];
  if (paragraph === undefined) throw new RangeError(`${doc} has no paragraph ${p}`);
  const length = codePointLength(paragraph);
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > length) {
    throw new RangeError(`${doc} p ${p}: span ${start}-${end} leaves the paragraph (${length})`);
  }
  if (end - start < MIN_SPAN) {
    throw new RangeError(`${doc} p ${p}: span ${start}-${end} is shorter than ${MIN_SPAN}`);
  }
  const h = scn1Hash(sliceCodePoints(paragraph, start, end));
  return { doc, p, start, end, h, ph: scn1Hash(paragraph) };
}

/** Where to look for a span whose paragraph has changed: anywhere, or only from word edge to word edge. */
export type Search = 'thorough' | 'quick';

/**
 * Finds a locator's span in a text's paragraphs, first where it says, then anywhere. A quick search
 * misses spans that start or end within a word, and takes about a tenth of the time.
 */
export function locate(
  paragraphs: readonly string[],
  locator: Locator,
  search: Search = 'thorough',
): Location {
  const index = indexParagraphs(paragraphs);
  const { p, start, end, h, ph } = locator;
  if (index.hashes[p] === ph && hashOfSpan(index.encoded(p), start, end) === h) {
    return { state: 'verified', p, start, end };
  }
  for (const [q, hash] of index.hashes.entries()) {
    if (q !== p && hash === ph && hashOfSpan(index.encoded(q), start, end) === h) {
      return { state: 'moved', p: q, start, end };
    }
  }
  if (index.length > MAX_SEARCHED) return { state: 'unverifiable', reason: 'too-long' };
  const passes = search === 'quick' ? [true] : [true, false];
  return slide(index, end - start, h, passes) ?? { state: 'unverifiable', reason: 'not-found' };
}

/** Tries windows of `length` code points; a pass that is true takes only those between word edges. */
function slide(
  index: ParagraphIndex,
  length: number,
  h: string,
  passes: readonly boolean[],
): Location | null {
  if (!Number.isInteger(length) || length < 1) return null;
  for (const betweenWords of passes) {
    for (let p = 0; p < index.hashes.length; p += 1) {
      const paragraph = index.encoded(p);
      const last = paragraph.offsets.length - 1 - length;
      for (let start = 0; start <= last; start += 1) {
        const end = start + length;
        if (betweenWords && !(isWordEdge(paragraph, start) && isWordEdge(paragraph, end))) continue;
        if (hashOfSpan(paragraph, start, end) === h) return { state: 'moved', p, start, end };
      }
    }
  }
  return null;
}

function hashOfSpan(
  { bytes, offsets }: EncodedParagraph,
  start: number,
  end: number,
): string | null {
  const from = offsets[start];
  const to = offsets[end];
  return from === undefined || to === undefined || from > to
    ? null
    : scn1HashOfBytes(bytes.subarray(from, to));
}

/** Whether a cut before this code point does not fall between two ASCII letters or digits. */
function isWordEdge({ bytes, offsets }: EncodedParagraph, codePoint: number): boolean {
  const at = offsets[codePoint] ?? 0;
  return !(isAsciiWord(bytes[at - 1]) && isAsciiWord(bytes[at]));
}

function isAsciiWord(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}
