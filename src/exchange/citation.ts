import type { DocumentRecord } from '../model/document.ts';
import type { Statement } from '../model/statement.ts';
import { namedOrigin } from './named-publisher.ts';

/** What is cited: a document, and the statement of it that is meant. */
export interface Citation {
  readonly document: DocumentRecord;
  readonly statement: Statement;
}

/** A way to write a citation. One file and one line in `citation-formats.ts`. */
export interface CitationFormat {
  readonly id: string;
  /** As a button has it, after "Copy citation". */
  readonly name: string;
  readonly mediaType: string;
  /** Pure; one record, ending without a line break. */
  readonly write: (citation: Citation) => string;
}

/** Where in the document, and by which record: "¶ 3; statement:gazette:02". */
export function pinpoint({ statement }: Citation): string {
  const p = statement.evidence[0]?.p;
  return p === undefined ? statement.id : `¶ ${p + 1}; ${statement.id}`;
}

/** What a reader must know about the copy: whose it is, and that it is a digest. Without a full stop. */
export function copyNotes({ document }: Citation): readonly string[] {
  const origin = namedOrigin(document);
  return [
    ...(origin === null ? [] : [`Copy of ${origin}`]),
    ...(document.digest === true ? ['Read in a digest'] : []),
  ];
}
