import { MAX_DEPTH } from './canonical-json.ts';

/** The most values a file may hold unless told; parsing more would fill the memory of a browser. */
export const MAX_VALUES = 3_000_000;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** What is seen of a JSON text before it is parsed. */
export interface JsonBounds {
  /** Why it is too much to parse, or null. */
  readonly excess: string | null;
  /** Whether it ends within a string, list or object. */
  readonly open: boolean;
}

/**
 * Looks over a JSON text, valid or not, for nesting deeper than `MAX_DEPTH`, for more than `maxValues`
 * values, and for an end that comes too early.
 */
export function boundsOf(text: string, maxValues: number = MAX_VALUES): JsonBounds {
  let depth = 0;
  let values = 1;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) {
      i = endOfString(text, i);
      if (i >= text.length) return { excess: null, open: true };
    } else if (unit === COMMA) values += 1;
    else if (OPENING.has(unit)) {
      depth += 1;
      values += 1;
    } else if (CLOSING.has(unit)) depth -= 1;
    if (depth > MAX_DEPTH) {
      return { excess: `is nested deeper than ${MAX_DEPTH} at character ${i}`, open: true };
    }
    if (values > maxValues) return { excess: `holds more than ${maxValues} values`, open: true };
  }
  return { excess: null, open: depth > 0 };
}

/** Where the string that starts at `start` ends: its closing quote, or the end of the text or beyond. */
function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text.charCodeAt(i) !== QUOTE) {
    i += text.charCodeAt(i) === BACKSLASH ? 2 : 1;
  }
  return i;
}
