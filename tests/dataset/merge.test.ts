import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/dataset/canonical-json.ts';
import { datasetHash } from '../../src/dataset/dataset-hash.ts';
import { mergeGraphData } from '../../src/dataset/merge.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { DatasetError } from '../../src/model/errors.ts';
import { soundDataset } from '../support/dataset-json.ts';
import { readGraphData } from '../support/graph-data.ts';

const { entities, documents, statements, claims, positions, ...head } = soundDataset();
const [first, second] = statements as unknown[];
const parts = [
  { name: 'dataset.json', value: head },
  { name: 'entities.json', value: { entities } },
  { name: 'statements/b.json', value: { statements: [second] } },
  { name: 'documents.json', value: { documents } },
  { name: 'statements/a.json', value: { statements: [first] } },
  { name: 'claims.json', value: { claims } },
];

describe('merging', () => {
  const merged = mergeGraphData(parts);

  test('gives one whole dataset with its hash', () => {
    expect(merged).toMatchObject({ title: head['title'], version: '1.2.0', licence: 'CC-BY-4.0' });
    expect(merged.statements.map(({ id }) => id)).toEqual([
      'statement:gazette:01',
      'statement:gazette:02',
    ]);
    expect(merged.hash).toBe(datasetHash(soundDataset()));
    expect(parseDataset(merged).hash).toBe(merged.hash);
  });

  test('sorts each list by id, so the order of files does not matter', () => {
    expect(merged.entities.map(({ id }) => id)).toEqual([
      'agency:aso',
      'aggregate:guests',
      'country:aa',
      'mission:probe-7',
    ]);
    expect(canonicalJson(mergeGraphData(parts.toReversed()))).toBe(canonicalJson(merged));
  });

  test('keeps fields it does not know, and stored positions', () => {
    expect(canonicalJson(merged)).toContain('"colour":"blue"');
    expect(canonicalJson(merged)).toContain('"funding":{"grant":7}');
    const placed = mergeGraphData([...parts, { name: 'positions.json', value: { positions } }]);
    expect(placed.positions).toEqual(positions);
    expect(placed.hash).toBe(merged.hash);
  });

  test('makes empty lists of what no file holds', () => {
    const value = { title: 'x', version: '1' };
    expect(mergeGraphData([{ name: 'dataset.json', value }])).toMatchObject({ claims: [] });
  });

  test('changes nothing it was given', () => {
    const before = canonicalJson(parts);
    mergeGraphData(parts);
    expect(canonicalJson(parts)).toBe(before);
  });

  test('refuses faulty parts, with the file of each fault', () => {
    const faulty = [...parts, { name: 'more.json', value: { claims: [null], documents: 1 } }];
    try {
      mergeGraphData(faulty);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DatasetError);
      expect((error as DatasetError).faults).toMatchObject([
        { file: 'more.json', path: '$.documents' },
        { file: 'more.json', path: '$.claims[0]' },
      ]);
    }
  });
});

test('the bundled dataset merges', () => {
  const { entities, documents, statements } = parseDataset(mergeGraphData(readGraphData()));
  expect(documents.size).toBe(14);
  expect(statements.size).toBeGreaterThan(50);
  expect(entities.size).toBeGreaterThan(50);
});
