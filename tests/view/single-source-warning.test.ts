import { expect, test } from 'vitest';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import type { Statement } from '../../src/model/statement.ts';
import { analyse } from '../../src/view/analysis.ts';
import { documentName } from '../../src/view/document-name.ts';
import { firstRanked } from '../../src/view/first-ranked.ts';
import { singleSourceWarning } from '../../src/view/single-source-warning.ts';
import { buildDataset, documentRecord, entity, statement } from '../support/dataset-builder.ts';

const documents = [
  documentRecord('gazette', { publisher: 'Gazette', published: '2025-04-25' }),
  documentRecord('herald', { publisher: 'Herald', published: '2024-10' }),
  documentRecord('copy', { publisher: 'Courier', origin: 'Herald', published: '2024-11' }),
  documentRecord('flyer', { publisher: 'Unknown', published: '2023' }),
  documentRecord('leaflet', { publisher: 'Unknown', published: '2022' }),
];
const entities = [
  entity('country:a', 'Arda'),
  entity('country:b', 'Belm'),
  entity('country:c', 'Corm'),
  entity('country:d', 'Dale'),
  entity('mission:eye', 'Eye'),
];
const meet = (doc: string, n: number, one: string, other: string) =>
  statement(doc, n, 'talks', 'active', { party: [`country:${one}`, `country:${other}`] });

function warning(statements: readonly Statement[], without: readonly string[] = []): string {
  const analysis = analyse(buildDataset({ documents, entities, statements }), DEFAULT_QUERY, {
    without,
    weighted: false,
  });
  return singleSourceWarning(analysis, 'degree');
}

test('names those of the first whose ties all rest on one document, together', () => {
  const statements = [
    meet('gazette', 1, 'a', 'b'),
    meet('gazette', 2, 'b', 'c'),
    meet('herald', 1, 'a', 'c'),
    meet('gazette', 3, 'b', 'd'),
  ];
  expect(warning(statements)).toBe('Belm and Dale rest on one document: Gazette, 25 April 2025.');
  expect(warning(statements, ['country:b'])).toBe(
    'Arda and Corm rest on one document: Herald, October 2024.',
  );
});

test('names those who rest on one source in several documents, unless nobody knows whose they are', () => {
  expect(warning([meet('herald', 1, 'a', 'b'), meet('copy', 1, 'a', 'c')])).toBe(
    'Arda rests on one source: Herald, in 2 documents. Belm rests on one document: Herald, October 2024. Corm rests on one document: Courier, November 2024.',
  );
  expect(warning([meet('flyer', 1, 'a', 'b'), meet('leaflet', 1, 'a', 'b')])).toBe('');
});

test('leaves out who runs what, and says nothing where nothing is to be said', () => {
  const runs = statement(
    'herald',
    9,
    'operates',
    'active',
    { operator: ['country:a'] },
    { object: 'mission:eye' },
  );
  expect(warning([meet('gazette', 1, 'a', 'b'), runs])).toMatch(
    /^Arda and Belm rest on one document: Gazette/,
  );
  expect(warning([])).toBe('');
});

test('the first are those whose rank nobody beyond shares', () => {
  const ranks = new Map([
    ['d', 3],
    ['a', 1],
    ['c', 3],
    ['b', 2],
  ]);
  expect(firstRanked(ranks, 4)).toEqual(['a', 'b', 'd', 'c']);
  expect(firstRanked(ranks, 3)).toEqual(['a', 'b']);
  expect(firstRanked(new Map([['a', 0]]), 3)).toEqual([]);
});

test('a document is named by publisher and date', () => {
  const dataset = buildDataset({ documents });
  expect(['gazette', 'flyer', 'lost'].map((id) => documentName(dataset, id))).toEqual([
    'Gazette, 25 April 2025',
    'a text of unknown publisher, 2023',
    'lost',
  ]);
});
