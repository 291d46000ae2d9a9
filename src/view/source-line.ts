import type { Analysis } from './analysis.ts';
import { countWords, formatCount } from './count-words.ts';

/** The line under a picture: how much is in view, from how many documents, whose data and licence. */
export function sourceLine({ dataset, view }: Analysis): string {
  const documents = new Set(view.statements.map((s) => s.evidence[0]?.doc));
  const amount = [
    countWords(view.ties.size, 'tie'),
    'from',
    countWords(view.statements.length, 'statement'),
    'in',
    formatCount(documents.size),
    'of',
    countWords(dataset.documents.size, 'document'),
  ].join(' ');
  const licence = dataset.licence === undefined ? '' : `, ${dataset.licence}`;
  return `${amount}. Data: ${dataset.title}, version ${dataset.version}${licence}.`;
}
