import { expect, test } from 'vitest';
import { tieDetails, type TieDetails } from '../../src/view/tie-details.ts';
import { analyseSmall } from '../support/small-network.ts';

function details(id: string, query = {}): TieDetails {
  const shown = tieDetails(analyseSmall(query), id);
  if (shown === null) throw new Error(`no ${id}`);
  return shown;
}

test('both ends, the better tied one first, and every statement behind it in time order', () => {
  const shown = details('tie:country:aa|country:bb');
  expect(shown.ends.map((end) => end.label)).toEqual(['Arda', 'Belm']);
  expect(shown.facts).toBe('Done; 3 statements in 2 documents, 2005 to 2025.');
  expect(shown.method).toBe('Strength 2: so many distinct facts. Width: 2 independent sources.');
  expect(shown.statements.map((row) => row.details.statement.id)).toEqual([
    'statement:gazette:01',
    'statement:herald:01',
    'statement:herald:03',
  ]);
});

test('a denial stands among the statements and in the facts', () => {
  const shown = details('tie:country:bb|country:cc');
  expect(shown.tie.contested).toBe(true);
  expect(shown.facts).toContain('1 statement of them denies or declines it.');
  expect(shown.statements.map((row) => row.details.denies)).toEqual([true, false]);
});

test('structure says that it is left out of strength and metrics', () => {
  expect(details('tie:country:aa|instrument:eye').method).toContain('left out of strength');
});

test('the readings its statements give stand side by side', () => {
  const shown = details('tie:aggregate:members|mission:vega-9', { unnamed: true });
  expect(shown.claims.map((c) => [c.question, c.contested])).toEqual([
    ['How many take part?', true],
  ]);
  expect(shown.facts).toContain('On 1 point the documents do not say the same.');
  const readings = shown.claims[0]?.readings ?? [];
  expect(
    readings.map((r) => [r.label, ...r.rows.map((row) => `${row.words}: ${row.source}`)]),
  ).toEqual([
    ['17 countries', 'signed: Herald (Arda News), Apr 2025'],
    ['50 or more institutions', 'under way: publisher unknown, 2025'],
  ]);
});

test('planned, then done, is told as succession, and nothing is contested', () => {
  const [claim] = details('tie:country:aa|mission:lyra').claims;
  expect(claim).toMatchObject({
    relation: 'succession',
    contested: false,
    published: 'Jul 2024 – Apr 2025',
  });
  expect(claim?.readings.map((r) => r.rows[0]?.at)).toEqual([0, 1]);
});

test('no such tie', () => {
  expect(tieDetails(analyseSmall(), 'tie:country:aa|country:zz')).toBeNull();
});
