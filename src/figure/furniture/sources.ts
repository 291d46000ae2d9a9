import { capitalised } from '../../text/first-letter.ts';
import { countWords } from '../../view/count-words.ts';
import { documentName } from '../../view/document-name.ts';
import { sourcesNote } from '../../view/figure-words/sources-note.ts';
import type { Analysis } from '../../view/analysis.ts';
import { stateMediaWords } from '../../view/source-words.ts';
import { plainText } from '../text/plain-text.ts';
import { documentsOf } from './documents-of.ts';
import type { Furniture, FurnitureText } from './furniture.ts';

/** More than this are no list under a picture; the description of the file has them. */
const LISTED = 60;

/** The documents of a view, numbered, those of one publisher and day together. */
export function sourceList(analysis: Analysis): readonly string[] {
  const names = new Map<string, number>();
  for (const { id } of documentsOf(analysis)) {
    const name = plainText(capitalised(documentName(analysis.dataset, id)), 120);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return [...names].map(([name, n]) => (n === 1 ? name : `${name} (${countWords(n, 'document')})`));
}

/** What the sources are, and their list by publisher and date. */
export const SOURCES: Furniture = {
  id: 'sources',
  place: 'sources',
  forms: ({ analysis }) => {
    const documents = documentsOf(analysis);
    if (documents.length === 0) return [[]];
    const note: FurnitureText = {
      text: sourcesNote(analysis).replace(/^Sources: (.)/u, (_, first: string) =>
        capitalised(first),
      ),
    };
    const list = sourceList(analysis).map((text, index) => ({ text, number: String(index + 1) }));
    const counted = {
      text: `${countWords(documents.length, 'document')}, listed in the description of this file.`,
    };
    const one = {
      text: [counted.text, stateMediaWords(analysis.dataset, documents)].join(' ').trim(),
    };
    const short = [[note, counted], [one]];
    return documents.length > LISTED ? short : [[note, ...list], ...short];
  },
};
