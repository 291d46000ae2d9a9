import { expect, test } from 'vitest';
import { documentTallies } from '../../src/view/coverage/document-tallies.ts';
import { knownFromOne } from '../../src/view/coverage/known-from-one.ts';
import { unstatedPairs } from '../../src/view/coverage/unstated-pairs.ts';
import { DATASET } from '../support/bundled-dataset.ts';
import { analyseSmall, SMALL_NETWORK } from '../support/small-network.ts';

test('documents are counted by year, publisher and language, those that say nothing too', () => {
  const [years, publishers, languages] = documentTallies(SMALL_NETWORK);
  expect(years?.rows).toEqual([
    { name: '2023', documents: 1, statements: 0 },
    { name: '2024', documents: 1, statements: 2 },
    { name: '2025', documents: 2, statements: 8 },
  ]);
  expect(publishers?.rows.map(({ name }) => name)).toContain('not named');
  expect(languages?.rows).toEqual([{ name: 'English', documents: 4, statements: 10 }]);
});

test('each table counts every document and statement once', () => {
  for (const { rows } of documentTallies(DATASET)) {
    const sum = (of: 'documents' | 'statements'): number => rows.reduce((n, row) => n + row[of], 0);
    expect(sum('documents')).toBe(DATASET.documents.size);
    expect(sum('statements')).toBe(DATASET.statements.size);
  }
});

test('who is named by one document alone stands there, unnamed groups apart', () => {
  const only = knownFromOne(analyseSmall());
  expect(only.map(({ document, entities }) => [document, entities.map((e) => e.label)])).toEqual([
    ['flyer', ['Vega 10']],
    ['herald', ['Eye']],
  ]);
});

test('a pair is unstated where no statement in view names both, denials included', () => {
  const pairs = unstatedPairs(analyseSmall({ level: 'actors' }));
  expect(pairs.of('country:bb')).toEqual([]);
  expect(pairs.central).toEqual([]);
  const narrow = unstatedPairs(
    analyseSmall({
      level: 'actors',
      kinds: ['mou', 'joint_mission'],
      statuses: ['signed', 'completed'],
    }),
  );
  expect(narrow.of('country:bb').map(({ label }) => label)).toEqual(['Corm']);
  expect(narrow.central.map((pair) => pair.map(({ label }) => label))).toEqual([['Belm', 'Corm']]);
});
