import { namedPublisher } from '../../exchange/named-publisher.ts';
import { originOf, type DocumentRecord } from '../../model/document.ts';
import type { Analysis } from '../analysis.ts';
import { countWords, formatCount } from '../count-words.ts';
import { datesOfDocuments, stateMediaWords } from '../source-words.ts';
import { documentsInView } from './counts-in-view.ts';
import { paragraph } from './sentences.ts';

/** How many different names some documents have by one of their fields, those of unknown publishers left out. */
function named(
  documents: readonly DocumentRecord[],
  nameOf: (d: DocumentRecord) => string,
): number {
  const names = documents
    .map(nameOf)
    .filter((name) => namedPublisher({ publisher: name }) !== null);
  return new Set(names).size;
}

function publishersWords(documents: readonly DocumentRecord[]): string {
  const publishers = named(documents, (document) => document.publisher);
  const unknown = documents.filter((document) => namedPublisher(document) === null).length;
  const by = publishers === 0 ? '' : ` by ${countWords(publishers, 'publisher')}`;
  const without =
    unknown === 0
      ? ''
      : `, ${publishers === 0 ? '' : `${formatCount(unknown)} of them `}with no publisher named`;
  return `${countWords(documents.length, 'document')}${by}${without}`;
}

/** Copies of one agency’s text are one source. */
function copiesWords(documents: readonly DocumentRecord[]): string {
  const copies = documents.filter(
    (document) => document.origin !== undefined && document.origin !== document.publisher,
  ).length;
  if (copies === 0) return '';
  const origins = named(documents, originOf);
  const which = copies === 1 ? '1 is a copy' : `${formatCount(copies)} are copies`;
  return `${which} of an agency’s text; all copies of one agency count as one source, which leaves ${countWords(origins, 'named source')}`;
}

/**
 * What the sources of a view are: how many documents by how many publishers, from when, how many by a
 * state’s media, and that copies of one agency count once.
 */
export function sourcesNote(analysis: Analysis): string {
  const { dataset } = analysis;
  const documents = documentsInView(analysis).flatMap((id) => dataset.documents.get(id) ?? []);
  if (documents.length === 0) return 'No document stands behind this view.';
  return paragraph([
    `Sources: ${publishersWords(documents)}, ${datesOfDocuments(documents)}`,
    stateMediaWords(dataset, documents),
    copiesWords(documents),
  ]);
}
