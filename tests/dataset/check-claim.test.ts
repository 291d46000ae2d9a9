import { expect, test } from 'vitest';
import { faultsOf } from '../support/dataset-json.ts';

test.each([
  ['id', 'guests', 'is not an id such as'],
  ['id', 'entity:guests', 'is not an id such as'],
  ['about', 'mission:zz', 'names no entity'],
  ['question', '', 'is empty'],
  ['relation', 'quarrel', 'is not one of conflict, succession, definition'],
  ['readings', [], 'has fewer than 2 items'],
  ['readings', null, 'is not a list'],
  ['readings.0', null, 'is not an object'],
  ['readings.0.id', 'A B', 'is not an id such as'],
  ['readings.1.id', 'three', 'is taken by another reading'],
  ['readings.0.label', undefined, 'is missing'],
  ['readings.0.value', true, 'is not text or a number'],
  ['readings.0.value', '', 'is empty'],
  ['readings.0.statements', [], 'has fewer than 1 items'],
  ['readings.0.statements.0', 'statement:gazette:99', 'names no statement'],
  ['readings.0.statements.0', 'mission:probe-7', 'is not an id such as statement'],
])('a claim group whose %s is %j', (place, value, problem) => {
  const path = `$.claims[0].${place.replaceAll(/\.(\d+)/g, '[$1]')}`;
  const faults = faultsOf(`claims.0.${place}`, value);
  expect(faults.find((fault) => fault.path === path)?.problem).toContain(problem);
});

test('a reading may have no value', () => {
  expect(faultsOf('claims.0.readings.0.value', undefined)).toEqual([]);
});
