import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/view/fold-text.ts';
import { buildSearchIndex, search, searchIndexOf } from '../../src/view/search-index.ts';
import { buildDataset, documentRecord, entity } from '../support/dataset-builder.ts';
import { starNetwork } from '../support/star-network.ts';

const index = buildSearchIndex(starNetwork());
const idsFor = (query: string): readonly string[] => search(index, query).entities.map((h) => h.id);

describe('folding', () => {
  test.each([
    ['Chang’e-8', 'change 8'],
    ["CHANG'E 8", 'change 8'],
    ['Société Générale', 'societe generale'],
    ['Ångström — Øresund', 'angstrom oresund'],
    ['ＳＶＯＭ', 'svom'],
    ['İstanbul', 'istanbul'],
    ['“嫦娥”·八号', '嫦娥 八号'],
    ['  …  ', ''],
  ])('%s → %s', (text, folded) => expect(foldText(text)).toBe(folded));

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (s) => foldText(foldText(s)) === foldText(s)),
    );
  });
});

describe('finding', () => {
  test.each([
    ['france', 'country:fr'],
    ['FRANCE', 'country:fr'],
    ['法国', 'country:fr'],
    ['航天', 'agency:cnsa'],
    ['嫦娥 八号', 'mission:change-8'],
    ["chang'e 8", 'mission:change-8'],
    ['change8', 'mission:change-8'],
    ['cnsa', 'agency:cnsa'],
    ['space administration', 'agency:cnsa'],
    ['station lunar', 'facility:ilrs'],
    ['variable objects', 'mission:svom'],
  ])('%s finds %s first', (query, id) => expect(idsFor(query)[0]).toBe(id));

  test('exact before prefix before word before the middle of a word', () => {
    const dataset = buildDataset({
      entities: ['Unlunar', 'New Lunar', 'Lunar base', 'Lunar'].map((name, i) =>
        entity(`mission:m${i}`, name),
      ),
    });
    const labels = search(buildSearchIndex(dataset), 'lunar').entities.map((h) => h.label);
    expect(labels).toEqual(['Lunar', 'Lunar base', 'New Lunar', 'Unlunar']);
  });

  test('a match across two words of a Latin name is none', () => {
    const dataset = buildDataset({ entities: [entity('mission:a', 'Chinese satellites')] });
    expect(search(buildSearchIndex(dataset), 'esa').entities).toEqual([]);
  });

  test('the other form is named only where the label itself does not meet the query', () => {
    expect(search(index, 'monitor').entities[0]).toMatchObject({
      label: 'SVOM',
      matched: 'Space Variable Objects Monitor',
    });
    expect(search(index, 'lunar').entities[0]?.matched).toBeNull();
  });

  test('documents are found by title, publisher and origin, apart from entities', () => {
    expect(search(index, '月球').documents.map((h) => h.id)).toEqual(['herald']);
    expect(search(index, 'wire').documents.map((h) => h.id)).toEqual(['herald', 'wire']);
    expect(search(index, 'wire').entities).toEqual([]);
  });

  test.each(['', '   ', '-', '’', 'zzz', '.*', '\\', '__proto__'])('%j finds nothing', (query) =>
    expect(search(index, query)).toEqual({ entities: [], documents: [] }),
  );

  test('the order of the data changes nothing', () => {
    const entities = ['Alpha 2', 'Alpha 1', 'alpha', 'Beta alpha'].map((name, i) =>
      entity(`mission:m${i}`, name),
    );
    const found = (list: typeof entities): unknown =>
      search(buildSearchIndex(buildDataset({ entities: list })), 'alpha');
    expect(found(entities.toReversed())).toEqual(found(entities));
  });
});

test('every name and alias of every entity finds it', () => {
  const dataset = starNetwork();
  for (const { id, names, aliases = [] } of dataset.entities.values()) {
    for (const { text } of [...names, ...aliases]) {
      expect(search(searchIndexOf(dataset), text, 100).entities.map((h) => h.id)).toContain(id);
    }
  }
});

test('a short list is the beginning of a long one', () => {
  const labels = fc.array(fc.stringMatching(/^[ab ]{1,6}[ab]$/), { maxLength: 30 });
  fc.assert(
    fc.property(labels, fc.constantFrom('a', 'ab', 'b a'), fc.nat(5), (names, query, limit) => {
      const entities = names.map((name, i) => entity(`mission:m${i}`, name));
      const any = buildSearchIndex(buildDataset({ entities }));
      const all = search(any, query, 100).entities;
      expect(search(any, query, limit).entities).toEqual(all.slice(0, limit));
    }),
  );
});

test('one dataset has one index', () => {
  const dataset = buildDataset({ documents: [documentRecord('a')] });
  expect(searchIndexOf(dataset)).toBe(searchIndexOf(dataset));
});
