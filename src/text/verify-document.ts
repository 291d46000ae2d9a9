import type { DocumentRecord } from '../model/document.ts';
import type { Evidence, Statement } from '../model/statement.ts';
import { documentHash } from './hash.ts';
import { type Location, locate } from './locator.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Where one piece of a statement's evidence stands in a text. */
export interface EvidenceReport {
  readonly statement: Statement;
  readonly evidence: Evidence;
  readonly location: Location;
}

/** How a text compares with the document a dataset was read from. */
export interface DocumentReport {
  readonly document: DocumentRecord;
  /** The normalised paragraphs of the text; places in `evidence` are places in them. */
  readonly paragraphs: readonly string[];
  /** Whether it is that text, to the letter. */
  readonly sameHash: boolean;
  /** Whether it has as many paragraphs. */
  readonly sameLength: boolean;
  /** One entry per locator into the document, in the order of the statements. */
  readonly evidence: readonly EvidenceReport[];
}

/** Looks up every locator that the statements have into a document in a text of it. */
export function verifyDocument(
  document: DocumentRecord,
  statements: Iterable<Statement>,
  text: string,
): DocumentReport {
  const paragraphs = paragraphsOf(text);
  return {
    document,
    paragraphs,
    sameHash: documentHash(paragraphs) === document.hash,
    sameLength: paragraphs.length === document.paragraphs,
    evidence: evidenceIn(document.id, statements).map((found) => ({
      ...found,
      location: locate(paragraphs, found.evidence),
    })),
  };
}

/** Whether nothing about the text differs from what the dataset says. */
export function isVerified({ sameHash, sameLength, evidence }: DocumentReport): boolean {
  return sameHash && sameLength && evidence.every(({ location }) => location.state === 'verified');
}

/** The evidence that stands in one document, with its statements. */
export function evidenceIn(
  documentId: string,
  statements: Iterable<Statement>,
): readonly { readonly statement: Statement; readonly evidence: Evidence }[] {
  return [...statements].flatMap((statement) =>
    statement.evidence
      .filter(({ doc }) => doc === documentId)
      .map((evidence) => ({ statement, evidence })),
  );
}
