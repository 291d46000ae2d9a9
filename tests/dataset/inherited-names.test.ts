import { describe, expect, test } from 'vitest';
import { validate } from '../../src/dataset/validate.ts';
import { broken, faultsOf, soundDataset } from '../support/dataset-json.ts';

describe('[SEC] 94 names that every object has', () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype);

  test.each(inherited)('%s as an id is a fault', (id) => {
    expect(faultsOf('entities.0.id', id).map(({ path }) => path)).toContain('$.entities[0].id');
    expect(faultsOf('documents.0.id', id).map(({ path }) => path)).toContain('$.documents[0].id');
    expect(faultsOf('statements.0.object.0', id)).not.toEqual([]);
    expect(faultsOf('statements.0.kind', id)).not.toEqual([]);
    expect(faultsOf('statements.0.participants.0.role', id)).not.toEqual([]);
  });

  test('after a type they are ids like any other', () => {
    const dataset = broken('entities.2.id', 'mission:constructor');
    Object.assign(dataset, { statements: [], claims: [], positions: {} });
    const agency = (dataset['entities'] as Record<string, unknown>[])[1];
    Object.assign(agency ?? {}, { owner: [] });
    expect(validate(dataset)).toEqual([]);
  });

  test('[SEC] 95 a member called __proto__ is a fault wherever it stands, and pollutes nothing', () => {
    const text = JSON.stringify(soundDataset())
      .replace('"colour":"blue"', '"__proto__":{"polluted":1}')
      .replace('"grant":7', '"constructor":{"prototype":{"polluted":1}}');
    expect(validate(JSON.parse(text))).toMatchObject([
      { path: '$.entities[0].__proto__', problem: 'is a reserved name' },
    ]);
    expect('polluted' in {}).toBe(false);
  });

  test('fields are looked up in the record alone', () => {
    const inheriting = Object.create({ title: 'x', version: '1' }) as object;
    expect(validate(inheriting).map(({ path }) => path)).toContain('$.title');
    const entity = Object.create({ id: 'country:bb', type: 'country' }) as object;
    const paths = faultsOf('entities.4', entity).map(({ path }) => path);
    expect(paths).toContain('$.entities[4].id');
    expect(paths).toContain('$.entities[4].type');
  });
});
