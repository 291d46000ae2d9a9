import { scn1 } from './scn1.ts';

/**
 * The paragraphs of a document text: its lines under `scn-1`, without the empty ones. A paragraph's
 * number is its index here, from 0. Any of LF, CRLF and CR ends a line; a byte order mark is dropped.
 */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map(scn1)
    .filter((line) => line !== '');
}
