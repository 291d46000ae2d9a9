import { type DocumentRecord, originOf } from '../model/document.ts';

/** Records whose publisher or origin nobody knows begin like this. */
const UNKNOWN = /^unknown\b/iu;

/** The publisher of a document; null where it is not known. */
export function namedPublisher(document: Pick<DocumentRecord, 'publisher'>): string | null {
  return UNKNOWN.test(document.publisher) ? null : document.publisher;
}

/** The agency whose copy a document is; null where that is its publisher or not known. */
export function namedOrigin(document: DocumentRecord): string | null {
  const origin = originOf(document);
  return origin === document.publisher || UNKNOWN.test(origin) ? null : origin;
}
