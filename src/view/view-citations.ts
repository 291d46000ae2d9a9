import { BIBTEX } from '../exchange/bibtex.ts';
import type { CitationFormat } from '../exchange/citation.ts';
import { CSL_JSON } from '../exchange/csl-json.ts';
import { citationsOf, statementsCsv } from '../exchange/statement-citations.ts';
import type { Analysis } from './analysis.ts';
import { byTime } from './statement-list.ts';

/** A file that cites every statement behind the ties of a view. */
export interface ViewCitations {
  readonly id: string;
  /** As a button has it. */
  readonly name: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** Ends in a line break. */
  readonly write: (analysis: Analysis) => string;
}

/** A bibliography: an entry for each document, its statements and their paragraphs in the note. */
function bibliography(
  { id, name, mediaType, write }: CitationFormat,
  extension: string,
): ViewCitations {
  return {
    id,
    name,
    mediaType,
    extension,
    write: ({ dataset, view }) => `${write(citationsOf(dataset, view.statements))}\n`,
  };
}

/** Every way to cite the statements of a view: two bibliographies, and a table with a row for each statement. */
export const VIEW_CITATIONS: readonly ViewCitations[] = [
  bibliography(BIBTEX, 'bib'),
  bibliography(CSL_JSON, 'json'),
  {
    id: 'csv',
    name: 'CSV',
    mediaType: 'text/csv',
    extension: 'csv',
    write: ({ dataset, view }) => statementsCsv(dataset, view.statements.toSorted(byTime)),
  },
];
