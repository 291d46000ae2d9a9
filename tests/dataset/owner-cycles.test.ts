import { expect, test } from 'vitest';
import type { Placed } from '../../src/dataset/data-part.ts';
import { findOwnerCycles } from '../../src/dataset/owner-cycles.ts';
import { broken, soundDataset } from '../support/dataset-json.ts';
import { validate } from '../../src/dataset/validate.ts';

/** Entities by id, from the ids of their owners. */
function owned(owners: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Placed> {
  return new Map(
    Object.entries(owners).map(([id, ids]) => [
      id,
      { record: { id, owner: ids.map((one) => ({ id: one })) }, path: '$', report: () => {} },
    ]),
  );
}

test.each([
  ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
  ['two ways to one owner', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['an owner that is not there', { a: ['z'] }, []],
  ['itself', { a: ['a'] }, [['a']]],
  ['each other', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['a circle at the end of a chain', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd']]],
  ['two circles', { a: ['b'], b: ['a'], c: ['c', 'a'] }, [['a', 'b'], ['c']]],
])('%s', (_, owners, cycles) => {
  expect(findOwnerCycles(owned(owners as Record<string, string[]>))).toEqual(cycles);
});

test('a chain of a hundred thousand owners is no trap', () => {
  const ids = Array.from({ length: 100_000 }, (_, i) => `x${i}`);
  const chain = Object.fromEntries(ids.map((id, i) => [id, [ids[i + 1] ?? 'end']]));
  expect(findOwnerCycles(owned(chain))).toEqual([]);
  expect(findOwnerCycles(owned({ ...chain, x99999: ['x0'] }))[0]).toHaveLength(100_000);
});

test('is reported once, where it begins', () => {
  const dataset = broken('entities.0.owner', [{ id: 'agency:aso', basis: 'x' }]);
  expect(validate(dataset)).toMatchObject([
    {
      path: '$.entities[0].owner',
      problem: 'owns itself: country:aa → agency:aso → country:aa',
    },
  ]);
  expect(validate(soundDataset())).toEqual([]);
});
