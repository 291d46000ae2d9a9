/** The words of the documents stay out of the repository: only facts, names and titles are in it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mergeGraphData } from '../src/dataset/merge.ts';
import { parseDataset } from '../src/dataset/parse.ts';
import { sharedRunFinder } from '../src/text/shared-runs.ts';
import { documentsAtHand, readDocuments } from './support/documents.ts';
import { readGraphData } from './support/graph-data.ts';

/** Committed files and those about to be, without what is no text. */
function textFiles(): readonly { readonly path: string; readonly text: string }[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', list, { encoding: 'utf8' })
    .split('\0')
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => !text.includes('\0'));
}

/** Every name that anyone may use: of entities in all forms, of documents, of their publishers. */
function names(): readonly string[] {
  const { entities, documents } = parseDataset(mergeGraphData(readGraphData()));
  return [
    ...[...entities.values()].flatMap(({ names, aliases = [], label }) => [
      ...[...names, ...aliases].map(({ text }) => text),
      ...(label === undefined ? [] : [label]),
    ]),
    ...[...documents.values()].flatMap(({ title, publisher }) => [title, publisher]),
  ];
}

describe.skipIf(!documentsAtHand)('no file shares a run of words with a document', () => {
  const documents = readDocuments();

  test('the documents are compared at all', () => {
    const [[, text] = ['', '']] = documents;
    expect(documents.size).toBeGreaterThan(0);
    expect(sharedRunFinder(documents, names())(text)).not.toEqual([]);
  });

  test('eight English words or fourteen Han characters in a row, names and titles aside', () => {
    const find = sharedRunFinder(documents, names());
    const runs = textFiles().flatMap(({ path, text }) =>
      find(text).map(({ document, words }) => `${path} has words of ${document}: ${words}`),
    );
    expect(runs).toEqual([]);
  });
});
