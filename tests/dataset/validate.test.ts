import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetHash } from '../../src/dataset/dataset-hash.ts';
import { validate, validateParts } from '../../src/dataset/validate.ts';
import { broken, faultsOf, soundDataset } from '../support/dataset-json.ts';

test('a sound dataset has no faults, with its hash and without', () => {
  expect(validate(soundDataset())).toEqual([]);
  expect(validate(broken('hash', datasetHash(soundDataset())))).toEqual([]);
});

describe('the file as a whole', () => {
  test.each([null, [], 'x', 7, true])('%j is no dataset', (value) => {
    expect(validate(value)).toMatchObject([{ path: '$', problem: 'is not an object' }]);
  });

  test('lists may be missing, title and version may not', () => {
    expect(validate({})).toMatchObject([
      { path: '$', problem: 'holds nothing of a dataset' },
      { path: '$.title', problem: 'is missing' },
      { path: '$.version', problem: 'is missing' },
    ]);
    expect(validate({ title: 'x', version: '1' })).toEqual([]);
  });

  test.each(['entities', 'documents', 'statements', 'claims'])('%s that is no list', (list) => {
    for (const value of [null, {}, 'x', 7]) {
      expect(faultsOf(list, value)).toContainEqual(
        expect.objectContaining({ path: `$.${list}`, problem: 'is not a list' }),
      );
    }
  });

  test.each(['entities', 'documents', 'statements', 'claims'])(
    'records of %s that are none',
    (list) => {
      for (const value of [null, [], 'x', 7]) {
        expect(faultsOf(`${list}.1`, value)).toContainEqual(
          expect.objectContaining({ path: `$.${list}[1]`, problem: 'is not an object' }),
        );
      }
    },
  );

  test('a hash that is not that of the data', () => {
    const other = `sha256:${'0'.repeat(64)}`;
    const [fault, ...more] = faultsOf('hash', other);
    expect(fault).toMatchObject({ path: '$.hash', value: `"${other}"` });
    expect(fault?.problem).toContain(datasetHash(soundDataset()));
    expect(more).toEqual([]);
    expect(faultsOf('hash', 'md5:1')).toMatchObject([{ path: '$.hash' }]);
  });

  test('every fault is reported, not the first', () => {
    const dataset = broken('entities.0.names.0.text', '');
    Object.assign(dataset, { version: 7, claims: [null] });
    expect(validate(dataset).map(({ path }) => path)).toEqual([
      '$.version',
      '$.entities[0].names[0].text',
      '$.claims[0]',
    ]);
  });

  test('values in a fault are short and printable', () => {
    const [long] = faultsOf('statements.0.kind', `\u001B[31m\u202E${'x'.repeat(5000)}`);
    expect(String(long?.value)).toMatch(/^"\\u001b\[31m\\u202ex{50,80}…"$/);
    expect(faultsOf('statements.0.kind', [1, 2])[0]?.value).toBe('a list of 2');
    expect(faultsOf('statements.0.kind', { a: 1 })[0]?.value).toBe('an object of 1');
  });
});

describe('positions', () => {
  test.each([
    [[1]],
    [[1, 2, 3]],
    [['1', 2]],
    [[1, null]],
    [[NaN, 0]],
    [[0, Infinity]],
    [null],
    ['x'],
  ])('%j is no place', (place) => {
    const paths = faultsOf('positions.country:aa', place).map(({ path }) => path);
    expect(paths.some((path) => path.startsWith('$.positions["country:aa"]'))).toBe(true);
  });

  test('of what is no entity', () => {
    expect(faultsOf('tallPositions', { 'mission:lost': [1, 2] })).toMatchObject([
      { path: '$.tallPositions["mission:lost"]', problem: 'names no entity of the dataset' },
    ]);
    expect(faultsOf('positions.mission:lost', [1, 2])).toMatchObject([
      { path: '$.positions["mission:lost"]', problem: 'names no entity of the dataset' },
    ]);
  });
});

describe('several files', () => {
  const { title, version, entities, documents, ...rest } = soundDataset();
  const parts = [
    { name: 'dataset.json', value: { title, version } },
    { name: 'entities.json', value: { entities } },
    { name: 'documents.json', value: { documents } },
    { name: 'rest.json', value: rest },
  ];

  test('together are one dataset, in any order', () => {
    expect(validateParts(parts)).toEqual([]);
    expect(validateParts(parts.toReversed())).toEqual([]);
  });

  test('a fault names its file and the place in it', () => {
    const twice = { name: 'more.json', value: { entities: [{ id: 'country:aa' }] } };
    expect(validateParts([...parts, twice])).toContainEqual({
      file: 'more.json',
      path: '$.entities[0].id',
      problem: 'is taken by another record',
      value: '"country:aa"',
    });
  });

  test('references lead across files; without the file they are faults', () => {
    const faults = validateParts(parts.filter(({ name }) => name !== 'documents.json'));
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(['rest.json']));
    expect(faults).toContainEqual(
      expect.objectContaining({ problem: 'names no document of the dataset', value: '"gazette"' }),
    );
  });

  test('two titles that differ, or none', () => {
    const other = { name: 'other.json', value: { title: 'Another' } };
    expect(validateParts([...parts, other])).toMatchObject([
      { file: 'other.json', path: '$.title', problem: 'differs from that in dataset.json' },
    ]);
    expect(validateParts(parts.slice(1))).toMatchObject([
      { path: '$.title', problem: 'is missing' },
      { path: '$.version', problem: 'is missing' },
    ]);
  });

  test('a file of something else', () => {
    const schema = { name: 'schema.json', value: { $defs: {} } };
    expect(validateParts([...parts, schema])).toMatchObject([
      { file: 'schema.json', path: '$', problem: 'holds nothing of a dataset' },
    ]);
  });
});

test('whatever JSON stands wherever, faults are reported and nothing is thrown', () => {
  const places = placesIn(soundDataset());
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 }), (place, value) => {
      for (const fault of faultsOf(place, value)) expect(fault.path).toMatch(/^\$/);
    }),
    { numRuns: 1000 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('objects with members of any name and type are no trap', () => {
  const members = fc.dictionary(
    fc.constantFrom('id', 'toString', 'valueOf', 'length', 'entity', 'role', 'doc', 'kind'),
    fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.string(),
      fc.constant({ toString: 1, valueOf: 2 }),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(soundDataset())), members, (place, value) => {
      for (const fault of faultsOf(place, value)) expect(fault.path).toMatch(/^\$/);
    }),
    { numRuns: 500 },
  );
});

/** Every place in a JSON value. */
function placesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    name,
    ...placesIn(member).map((place) => `${name}.${place}`),
  ]);
}
