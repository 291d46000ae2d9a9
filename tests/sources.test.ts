/** Every locator of the bundled dataset leads to its place in the documents. */
import { describe, expect, test } from 'vitest';
import { mergeGraphData } from '../src/dataset/merge.ts';
import { parseDataset } from '../src/dataset/parse.ts';
import { isVerified, verifyDocument } from '../src/text/verify-document.ts';
import { documentsAtHand, readDocuments } from './support/documents.ts';
import { readGraphData } from './support/graph-data.ts';

describe.skipIf(!documentsAtHand)('the bundled dataset and its documents', () => {
  const texts = readDocuments();
  const { documents, statements } = parseDataset(mergeGraphData(readGraphData()));

  test('are the same documents', () => {
    expect([...documents.keys()].toSorted()).toEqual([...texts.keys()].toSorted());
  });

  test.each([...documents.values()])('$id: every statement is verified', (document) => {
    const report = verifyDocument(document, statements.values(), texts.get(document.id) ?? '');
    const lost = report.evidence.filter(({ location }) => location.state !== 'verified');
    expect(lost.map(({ statement }) => statement.id)).toEqual([]);
    expect(isVerified(report)).toBe(true);
  });
});
