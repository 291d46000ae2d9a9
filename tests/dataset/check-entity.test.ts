import { describe, expect, test } from 'vitest';
import { faultsOf } from '../support/dataset-json.ts';

describe('an entity', () => {
  test.each([
    ['id', 'aa', 'is not an id such as'],
    ['id', 'Country:aa', 'is not an id such as'],
    ['id', 'country:', 'is not an id such as'],
    ['id', 'country:-aa', 'is not an id such as'],
    ['id', 'country:a a', 'is not an id such as'],
    ['id', 'country:aa"]', 'is not an id such as'],
    ['id', 'country:aa\n', 'is not an id such as'],
    ['id', '', 'is not an id such as'],
    ['id', 7, 'is not text'],
    ['id', undefined, 'is missing'],
    ['id', 'agency:aa', 'starts with agency but the type is country'],
    ['type', 'planet', 'is not one of country, agency'],
    ['type', null, 'is not one of country, agency'],
    ['names', undefined, 'is missing'],
    ['names', [], 'has fewer than 1 items'],
    ['names', 'Arda', 'is not a list'],
    ['names.0', null, 'is not an object'],
    ['names.0.text', '', 'is empty'],
    ['names.0.text', '\u3000 \t', 'is empty'],
    ['names.0.text', 'Arda\u0000', 'cannot be shown'],
    ['names.0.text', 'Arda\nIslands', 'cannot be shown'],
    ['names.0.text', 'Arda\u009B31m', 'cannot be shown'],
    ['names.0.text', '\u202EadrA', 'cannot be shown'],
    ['names.0.text', 'Arda\uFFFE', 'cannot be shown'],
    ['names.0.text', 'Arda\uDC00', 'half of a surrogate pair'],
    ['names.0.lang', 'English!', 'is not a language tag'],
    ['names.0.lang', undefined, 'is missing'],
    ['aliases', {}, 'is not a list'],
    ['aliases', null, 'is not a list'],
    ['label', '', 'is empty'],
    ['note', 7, 'is not text'],
    ['iso', 'AAA', 'is not an ISO 3166-1 code'],
    ['wikidata', '42', 'is not a Wikidata item'],
    ['owner', 'country:aa', 'is not a list'],
  ])('whose %s is %j', (field, value, problem) => {
    const faults = faultsOf(`entities.0.${field}`, value);
    const path = `$.entities[0].${field.replace('names.0', 'names[0]')}`;
    expect(faults.find((fault) => fault.path === path)?.problem).toContain(problem);
  });

  test.each([
    ['names.0.text', '<img src=x onerror=alert(1)>'],
    ['names.0.text', '👩‍🚀 Crew'],
    ['names.0.lang', 'zh-Hant-TW'],
    ['label', '&lt;b&gt; ${7*7} {{7*7}}'],
    ['aliases', []],
    ['owner', []],
  ])('may have the %s %j', (field, value) => {
    expect(faultsOf(`entities.0.${field}`, value)).toEqual([]);
  });
});

describe('an owner', () => {
  test.each([
    ['id', 'country:zz', 'names no entity'],
    ['id', undefined, 'is missing'],
    ['from', 'once', 'is not an EDTF date'],
    ['to', '1989', 'ends before it begins'],
    ['basis', undefined, 'is missing'],
    ['basis', 'statement:gazette:99', 'names no statement'],
  ])('whose %s is %j', (field, value, problem) => {
    const faults = faultsOf(`entities.1.owner.0.${field}`, value);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ path: `$.entities[1].owner[0].${field}` });
    expect(faults[0]?.problem).toContain(problem);
  });

  test('may rest on a source that somebody looked up', () => {
    expect(faultsOf('entities.1.owner.0.basis', 'Office site, 2031-05-01')).toEqual([]);
  });
});
