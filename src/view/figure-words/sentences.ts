import { capitalised } from '../../text/first-letter.ts';

/** White space that a name brought along, as one space. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Words as a sentence: a capital at the start, one full stop or other mark at the end; empty for none. */
export function sentence(words: string): string {
  const line = oneLine(words);
  if (line === '') return '';
  const start = capitalised(line);
  return /[.?!…]”?$/u.test(start) ? start : `${start}.`;
}

/** Sentences one after the other; those that say nothing are left out. */
export function paragraph(sentences: readonly string[]): string {
  return sentences
    .map(sentence)
    .filter((words) => words !== '')
    .join(' ');
}

/** The first of some texts that fit, with what parts them, into so many characters; the first in any case. */
export function fitting(texts: readonly string[], most: number, between: string): string {
  const kept: string[] = [];
  let length = -between.length;
  for (const text of texts) {
    length += text.length + between.length;
    if (kept.length > 0 && length > most) break;
    kept.push(text);
  }
  return kept.join(between);
}
