import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { datasetHash } from '../../src/dataset/dataset-hash.ts';
import { broken, soundDataset } from '../support/dataset-json.ts';

const hash = datasetHash(soundDataset());

test('is the SHA-256 of the four lists, each sorted by id', () => {
  const empty = '{"claims":[],"documents":[],"entities":[],"statements":[]}';
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  expect(datasetHash({})).toBe(`sha256:${sha(empty)}`);
  const two = empty.replace(
    '"entities":[]',
    '"entities":[{"id":"country:aa"},{"id":"country:bb"}]',
  );
  const entities = [{ id: 'country:bb' }, { id: 'country:aa' }];
  expect(datasetHash({ entities })).toBe(`sha256:${sha(two)}`);
});

test.each([
  ['title', 'Another'],
  ['version', '2.0.0'],
  ['licence', undefined],
  ['positions', { 'country:aa': [9, 9] }],
  ['tallPositions', { 'country:aa': [9, 9] }],
  ['hash', 'sha256:x'],
])('does not depend on %s', (place, value) => {
  expect(datasetHash(broken(place, value))).toBe(hash);
});

test('does not depend on the order of records', () => {
  const { entities } = soundDataset() as { entities: unknown[] };
  expect(datasetHash(broken('entities', entities.toReversed()))).toBe(hash);
});

test.each([
  ['entities.0.names.0.text', 'Arda Islands'],
  ['documents.0.published', '2031-05-03'],
  ['statements.1.polarity', 1],
  ['claims.0.relation', 'definition'],
  ['entities.0.colour', 'green'],
  ['statements', []],
])('changes with %s', (place, value) => {
  expect(datasetHash(broken(place, value))).not.toBe(hash);
});
