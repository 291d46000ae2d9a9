/** White space that a name brought along, as one space. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Words as a sentence: a capital at the start, one full stop or other mark at the end; empty for none. */
export function sentence(words: string): string {
  const line = oneLine(words);
  if (line === '') return '';
  const start = line.charAt(0).toUpperCase() + line.slice(1);
  return /[.?!…]”?$/u.test(start) ? start : `${start}.`;
}

/** Sentences one after the other; those that say nothing are left out. */
export function paragraph(sentences: readonly string[]): string {
  return sentences
    .map(sentence)
    .filter((words) => words !== '')
    .join(' ');
}

/** The first sentences that fit into so many characters; the first in any case. */
export function fittingSentences(sentences: readonly string[], most: number): string {
  const kept: string[] = [];
  let length = -1;
  for (const words of sentences.map(sentence).filter((one) => one !== '')) {
    length += words.length + 1;
    if (kept.length > 0 && length > most) break;
    kept.push(words);
  }
  return kept.join(' ');
}
