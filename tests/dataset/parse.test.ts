import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/dataset/canonical-json.ts';
import { datasetHash } from '../../src/dataset/dataset-hash.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import { DatasetError } from '../../src/model/errors.ts';
import { buildDataset, statement } from '../support/dataset-builder.ts';
import { broken, soundDataset } from '../support/dataset-json.ts';

describe('a dataset that was read', () => {
  const dataset = parseDataset(soundDataset());

  test('has its records by id, in the order of the file', () => {
    expect([...dataset.entities.keys()]).toEqual([
      'country:aa',
      'agency:aso',
      'mission:probe-7',
      'aggregate:guests',
    ]);
    expect(dataset.statements.get('statement:gazette:02')?.kind).toBe('operates');
    expect(dataset.documents.get('gazette')?.paragraphs).toBe(12);
    expect(dataset.claims.get('claim:guests')?.readings).toHaveLength(2);
    expect(dataset.positions?.get('country:aa')).toEqual({ x: 0, y: -3.5 });
  });

  test('has a hash, given or not', () => {
    expect(dataset.hash).toBe(datasetHash(soundDataset()));
    expect(parseDataset(broken('hash', dataset.hash)).hash).toBe(dataset.hash);
  });

  test('without licence and positions has none', () => {
    const bare = parseDataset({ title: 'x', version: '1' });
    expect(bare.entities.size).toBe(0);
    expect('licence' in bare).toBe(false);
    expect('positions' in bare).toBe(false);
    expect('tallPositions' in bare).toBe(false);
  });

  test('cannot be changed, all the way down, and does not depend on what it was read from', () => {
    const value = soundDataset();
    const read = parseDataset(value);
    const entity = read.entities.get('country:aa');
    expect(Object.isFrozen(read)).toBe(true);
    expect(Object.isFrozen(entity)).toBe(true);
    expect(Object.isFrozen(entity?.names[0])).toBe(true);
    const [first] = value['entities'] as { names: { text: string }[] }[];
    Object.assign(first?.names[0] ?? {}, { text: 'changed' });
    expect(entity?.names[0]?.text).toBe('Arda');
    expect(Object.isFrozen(first)).toBe(false);
  });
});

describe('a dataset with faults', () => {
  test('is refused with all of them, and nothing is loaded', () => {
    const value = broken('statements.0.kind', 'x');
    Object.assign(value, { version: null });
    expect(() => parseDataset(value)).toThrow(DatasetError);
    try {
      parseDataset(value);
    } catch (error) {
      expect((error as DatasetError).faults.map(({ path }) => path)).toEqual([
        '$.version',
        '$.statements[0].kind',
      ]);
    }
  });
});

describe('written back', () => {
  test('to the byte, with the fields this version does not know', () => {
    const value = broken('hash', datasetHash(soundDataset()));
    const written = canonicalJson(serialiseDataset(parseDataset(value)));
    expect(written).toBe(canonicalJson(value));
    expect(written).toContain('"colour":"blue"');
    expect(written).toContain('"grant":7');
    expect(written).toContain('"reviewer":null');
  });

  test('the hash is added where the file has none', () => {
    const { hash, ...rest } = serialiseDataset(parseDataset(soundDataset()));
    expect(canonicalJson(rest)).toBe(canonicalJson(soundDataset()));
    expect(hash).toBe(datasetHash(soundDataset()));
  });

  test('a dataset made in code', () => {
    const built = buildDataset({
      statements: [
        statement('gazette', 1, 'mou', 'signed', { party: ['country:aa', 'country:bb'] }),
      ],
    });
    const read = parseDataset(serialiseDataset(built));
    expect(read.statements).toEqual(built.statements);
    expect(read.entities).toEqual(built.entities);
  });

  test('a member called like one every object has', () => {
    const value = JSON.parse('{"title":"x","version":"1","constructor":1,"toString":2}') as unknown;
    const written = serialiseDataset(parseDataset(value));
    expect(canonicalJson(written)).toContain('"constructor":1');
    expect(canonicalJson(written)).toContain('"toString":2');
  });
});
