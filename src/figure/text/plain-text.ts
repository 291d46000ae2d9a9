import { legalText } from '../shown-text.ts';

/** Controls, and the separators of lines and paragraphs: they part words at most. */
const PARTING = /[\p{Cc}\u2028\u2029]/gu;
/** Marks that turn the order of what follows, whatever its script: they would mirror a whole line. */
const ORDERING = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;
/** More marks on one letter than any script stacks. */
const STACKED = /(\p{M}{3})\p{M}+/gu;

/** A text of data or of an editor is shown up to this many characters. */
export const LONGEST_TEXT = 400;

/**
 * A text as figures show it: on one line, with single spaces, without controls and without marks that
 * reach into other lines. Longer ones end in an ellipsis after `longest` characters.
 */
export function plainText(text: string, longest: number = LONGEST_TEXT): string {
  // What is far beyond the end is not even looked at.
  const plain = legalText(text.slice(0, longest * 8).replace(PARTING, ' '))
    .replace(ORDERING, '')
    .replace(STACKED, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = [...plain];
  return characters.length <= longest
    ? plain
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
