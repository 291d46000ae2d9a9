import { expect, test } from 'vitest';
import { analyse } from '../../src/view/analysis.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { VIEW_CITATIONS } from '../../src/view/view-citations.ts';
import { viewCsv } from '../../src/view/view-csv.ts';
import { starNetwork } from '../support/star-network.ts';

const analysis = analyse(starNetwork(), INITIAL_STATE);
const written = (id: string, of = analysis): string =>
  VIEW_CITATIONS.find((format) => format.id === id)?.write(of) ?? '';

test('every statement behind a tie is cited in every format, and no other', () => {
  for (const { id } of VIEW_CITATIONS) {
    const text = written(id);
    const ids = text.match(/statement:[a-z]+:\d+/g) ?? [];
    expect(new Set(ids)).toEqual(new Set(analysis.view.statements.map((one) => one.id)));
    expect(text.endsWith('\n')).toBe(true);
  }
});

test('a bibliography has the documents in view alone', () => {
  expect(written('bibtex').match(/^@article/gm)).toHaveLength(3);
  const gazette = analyse(starNetwork(), { ...INITIAL_STATE, documents: ['gazette'] });
  expect(written('bibtex', gazette).match(/^@article/gm)).toHaveLength(1);
});

test('the three tables of a view are written as CSV', () => {
  expect(viewCsv(analysis, 'entities')).toMatch(/^Name,Type,.*,Id\r\nChina,/);
  expect(viewCsv(analysis, 'ties').split('\r\n')).toHaveLength(analysis.view.ties.size + 2);
  expect(viewCsv(analysis, 'statements')).toContain('statement:wire:01');
});
