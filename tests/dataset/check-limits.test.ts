import { describe, expect, test } from 'vitest';
import { validate } from '../../src/dataset/validate.ts';
import { faultsOf } from '../support/dataset-json.ts';

describe('[SEC] 96 limits', () => {
  test('text longer than 10,000 characters, wherever it stands', () => {
    const long = 'x'.repeat(10_001);
    expect(faultsOf('entities.0.names.0.text', long)).toMatchObject([
      { path: '$.entities[0].names[0].text', problem: 'is longer than 10000 characters' },
    ]);
    expect(faultsOf('entities.0.colour', long)).toMatchObject([{ path: '$.entities[0].colour' }]);
    expect(faultsOf('entities.0.names.0.text', 'x'.repeat(10_000))).toEqual([]);
  });

  test('a list of more than 100,000 items is refused without looking into it', () => {
    expect(faultsOf('entities', Array(100_001).fill(null))).toContainEqual(
      expect.objectContaining({ path: '$.entities', problem: 'has more than 100000 items' }),
    );
    expect(faultsOf('entities', Array(100_001).fill(null)).length).toBeLessThan(20);
    expect(faultsOf('funding', Array(100_001).fill(1))).toHaveLength(1);
  });

  test('nesting deeper than 64, however deep', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i += 1) deep = i % 2 === 0 ? [deep] : { a: deep };
    const [fault, ...more] = faultsOf('funding', deep);
    expect(fault?.problem).toBe('is nested deeper than 64');
    expect(fault?.path).toMatch(/^\$\.funding[.[]/);
    expect(more).toEqual([]);
  });

  test('numbers that JSON text can hold but JSON cannot', () => {
    const dataset = JSON.parse('{"title":"x","version":"1","weight":1e999}') as unknown;
    expect(validate(dataset)).toMatchObject([
      { path: '$.weight', problem: 'is not a finite number', value: 'Infinity' },
    ]);
  });

  test('half surrogate pairs, in values and in names', () => {
    expect(faultsOf('entities.0.colour', 'a\uD800')).toMatchObject([
      { path: '$.entities[0].colour', problem: 'holds half of a surrogate pair' },
    ]);
    expect(faultsOf('funding', { '\uDC00': 1 })).toMatchObject([
      { path: String.raw`$.funding["\udc00"]`, problem: 'is not a usable name' },
    ]);
  });
});
