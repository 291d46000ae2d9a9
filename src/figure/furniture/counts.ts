import { countWords } from '../../view/count-words.ts';
import { documentsOf } from './documents-of.ts';
import { oneParagraph, type Furniture } from './furniture.ts';

/** How much is in view, from how many statements and documents. */
export const COUNTS: Furniture = {
  id: 'counts',
  place: 'method',
  forms: ({ analysis }) => {
    const { view } = analysis;
    const drawn = `${countWords(view.entities.length, 'entity', 'entities')} and ${countWords(view.ties.size, 'tie')}`;
    const statements = countWords(view.statements.length, 'statement');
    const documents = countWords(documentsOf(analysis).length, 'document');
    return [oneParagraph([`${drawn}, from ${statements} in ${documents}.`])];
  },
};
