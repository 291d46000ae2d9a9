import type { DocumentRecord } from '../model/document.ts';
import type { Statement } from '../model/statement.ts';
import { namedOrigin } from './named-publisher.ts';

/** What is cited: a document, and the statements of it that are meant, one or more. */
export interface Citation {
  readonly document: DocumentRecord;
  readonly statements: readonly Statement[];
}

/** A way to write a citation. One file and one line in `citation-formats.ts`. */
export interface CitationFormat {
  readonly id: string;
  /** As a button has it, after "Copy citation". */
  readonly name: string;
  readonly mediaType: string;
  /** Pure; a record for each document, in the order given, ending without a line break. */
  readonly write: (citations: readonly Citation[]) => string;
}

/** Where in the document, and by which record: "¶ 3; statement:gazette:02. ¶ 5; statement:gazette:03". */
export function pinpoint({ statements }: Citation): string {
  return statements
    .map(({ id, evidence }) => (evidence[0] === undefined ? id : `¶ ${evidence[0].p + 1}; ${id}`))
    .join('. ');
}

/** What a reader must know about the copy: whose it is, and that it is a digest. Without a full stop. */
export function copyNotes({ document }: Citation): readonly string[] {
  const origin = namedOrigin(document);
  return [
    ...(origin === null ? [] : [`Copy of ${origin}`]),
    ...(document.digest === true ? ['Read in a digest'] : []),
  ];
}
