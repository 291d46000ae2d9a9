import type { Analysis } from './analysis.ts';
import { countWords, formatCount } from './count-words.ts';
import { dateOfView } from './time-words.ts';

/** The line under a picture: how much is in view, from how many documents, whose data and licence. */
export function sourceLine({ dataset, view, query }: Analysis): string {
  const documents = new Set(view.statements.map((s) => s.evidence[0]?.doc));
  const all = dataset.documents.size;
  const amount = [
    countWords(view.ties.size, 'tie'),
    'from',
    countWords(view.statements.length, 'statement'),
    'in',
    ...(documents.size === all ? [] : [formatCount(documents.size), 'of']),
    countWords(all, 'document'),
  ].join(' ');
  const licence = dataset.licence === undefined ? '' : `, ${dataset.licence}`;
  const dated = [amount, ...dateOfView(query)].join(', ');
  return `${dated}. Data: ${dataset.title}, version ${dataset.version}${licence}.`;
}
