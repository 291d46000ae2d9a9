import type { DocumentRecord } from '../model/document.ts';
import type { Statement } from '../model/statement.ts';
import { documentHash } from './hash.ts';
import { locate } from './locator.ts';
import { paragraphsOf } from './paragraphs.ts';
import { textOf } from './source-file.ts';
import { type DocumentReport, evidenceIn, verifyDocument } from './verify-document.ts';

/**
 * Which known document a text is, and where the statements stand in it. Known by the hash of the whole;
 * else by its evidence: the document most of whose locators are found in it. Null where none is. A
 * record before the text, as in a document's file, is left aside.
 */
export function findDocument(
  documents: Iterable<DocumentRecord>,
  statements: Iterable<Statement>,
  content: string,
): DocumentReport | null {
  const all = [...statements];
  const text = textOf(content);
  const paragraphs = paragraphsOf(text);
  const hash = documentHash(paragraphs);
  let best: DocumentRecord | null = null;
  let most = 0;
  for (const document of documents) {
    if (document.hash === hash) return verifyDocument(document, all, text);
    const found = evidenceIn(document.id, all).filter(
      ({ evidence }) => locate(paragraphs, evidence, 'quick').state !== 'unverifiable',
    ).length;
    if (found > most) [best, most] = [document, found];
  }
  return best && verifyDocument(best, all, text);
}
