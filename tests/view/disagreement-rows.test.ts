import { expect, test } from 'vitest';
import { analyse } from '../../src/view/analysis.ts';
import { disagreementRows, disagreementWords } from '../../src/view/disagreement-rows.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { starNetwork } from '../support/star-network.ts';

const rowsFor = (state: Partial<ViewState> = {}) =>
  disagreementRows(analyse(starNetwork(), { ...INITIAL_STATE, ...state }));

test('conflicts come before differences of meaning; succession is none', () => {
  expect(rowsFor().map(({ id, documents }) => [id, documents])).toEqual([
    ['claim:flight', 2],
    ['claim:members', 3],
  ]);
});

test('a reading that nothing in view backs is left out, in words as in counts', () => {
  expect(rowsFor().map(disagreementWords)).toEqual([
    'Chang’e-8: around 2029, or by spring 2028?',
    'Lunar Station: 17 countries, it says; or 17 bodies?',
  ]);
});

test('filters that leave one reading leave no disagreement', () => {
  expect(rowsFor({ documents: ['herald'] })).toEqual([]);
  expect(
    rowsFor({ documents: ['herald', 'gazette'] }).map((row) => [row.id, row.documents]),
  ).toEqual([
    ['claim:flight', 2],
    ['claim:members', 2],
  ]);
});
