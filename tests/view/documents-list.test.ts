import { expect, test } from 'vitest';
import { documentsList, documentsSummary } from '../../src/view/documents-list.ts';
import { buildDataset, statement } from '../support/dataset-builder.ts';
import { SMALL_NETWORK } from '../support/small-network.ts';

test('every document, first published first, with what it contributed', () => {
  const rows = documentsList(SMALL_NETWORK);
  expect(rows.map((row) => [row.id, row.statements, row.entities, row.ties])).toEqual([
    ['leaflet', 0, 0, 0],
    ['gazette', 2, 4, 4],
    ['flyer', 2, 5, 3],
    ['herald', 6, 7, 6],
  ]);
  expect(rows[0]?.contribution).toBe(
    'Contributed nothing: no statement of cooperation was found in it.',
  );
  expect(rows[1]?.contribution).toBe('2 statements, 4 entities and 4 ties.');
  expect(documentsSummary(rows)).toContain('4 documents.');
  expect(documentsSummary(rows)).toContain('1 document contributed nothing.');
});

test('what is not about space is said, since it is not drawn by default', () => {
  const party = { party: ['country:aa', 'country:bb'] };
  const dataset = buildDataset({
    statements: [
      statement('ledger', 1, 'partnership', 'active', party, { domain: 'other' }),
      statement('organ', 1, 'partnership', 'active', party, { domain: 'other' }),
      statement('organ', 2, 'partnership', 'active', party),
    ],
  });
  expect(documentsList(dataset).map((row) => row.contribution)).toEqual([
    '1 statement, 2 entities and 0 ties; it is not about space.',
    '2 statements, 2 entities and 1 tie; 1 not about space.',
  ]);
});
