import { type Edtf, parseEdtf } from '../model/edtf.ts';
import { type Citation, type CitationFormat, copyNotes, pinpoint } from './citation.ts';
import { namedPublisher } from './named-publisher.ts';

/** A date of CSL-JSON: parts of one date or of the two ends of a range, or what was written. */
type CslDate =
  | { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true }
  | { readonly literal: string };

const PARTS: Readonly<Partial<Record<Edtf['precision'], number>>> = { day: 3, month: 2, year: 1 };

/** [2024, 6, 22] as far as it is known; null where a date is less precise than a year. */
function dateParts(date: Edtf): readonly number[] | null {
  const length = PARTS[date.precision];
  if (length === undefined || date.first === null) return null;
  return date.first.split('-').slice(0, length).map(Number);
}

/** An EDTF date as CSL has it. What CSL cannot say is handed on as it was written. */
export function cslDate(edtf: string): CslDate {
  const date = parseEdtf(edtf);
  if (date === null) return { literal: edtf };
  const ends = date.precision === 'interval' ? [date.start, date.end] : [date];
  const parts = ends.map((end) => (end ? dateParts(end) : null));
  if (parts.some((p) => p === null)) return { literal: edtf };
  const circa = date.approximate || date.uncertain;
  return { 'date-parts': parts.filter((p) => p !== null), ...(circa ? { circa: true } : {}) };
}

function cslItem(citation: Citation): object {
  const { document } = citation;
  const publisher = namedPublisher(document);
  return {
    id: document.id,
    type: 'article-newspaper',
    title: document.title,
    ...(publisher === null ? {} : { 'container-title': publisher, publisher }),
    issued: cslDate(document.published),
    // What was read of a digest is not in the language of the article.
    ...(document.digest === true ? {} : { language: document.lang }),
    ...(document.url === undefined ? {} : { URL: document.url }),
    note: [...copyNotes(citation), pinpoint(citation)].join('. '),
  };
}

/** A CSL-JSON list, an item for each document, as reference managers import it (schema 1.0.2). */
export const CSL_JSON: CitationFormat = {
  id: 'csl-json',
  name: 'CSL-JSON',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (citations) => JSON.stringify(citations.map(cslItem), null, 2),
};
