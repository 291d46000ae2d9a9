import { namedPublisher } from '../exchange/named-publisher.ts';
import type { Dataset } from '../model/dataset.ts';
import { dateInWords } from './date-words.ts';

/**
 * A document as a sentence names it: "Xinhua, 25 April 2025". An id that the dataset does not hold is
 * named as it is.
 */
export function documentName(dataset: Dataset, id: string): string {
  const document = dataset.documents.get(id);
  if (document === undefined) return id;
  const publisher = namedPublisher(document) ?? 'a text of unknown publisher';
  return `${publisher}, ${dateInWords(document.published)}`;
}
