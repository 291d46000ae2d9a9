import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  edgeListDialect,
  headerProblem,
  looksLikeTable,
} from '../../src/exchange/edge-list-dialect.ts';
import { readEdgeList } from '../../src/exchange/edge-list.ts';
import { isDataText } from '../../src/exchange/read-source.ts';

const SEPARATORS = [',', ';', '\t'] as const;

describe.each(SEPARATORS)('a header separated by %j', (separator) => {
  test.each([
    [['source', 'target'], ''],
    [['source', 'target', 'weight'], '\n'],
    [['Source', 'TARGET', 'Weight'], '\r\n'],
    [['"source"', 'target', '"weight"'], '\na'],
    [['\uFEFFsource', 'target'], '\n'],
    [['\uFEFF"Source"', '"Target"'], '\n'],
    [[' source ', '  target', 'weight  '], '\n'],
    [['"source"', ' " target"'], '\n'],
  ])('may be %j', (names, after) => {
    const header = names.join(separator);
    expect(edgeListDialect(header + after)).toEqual({
      separator,
      columns: names.length,
      end: header.length,
    });
  });

  test.each([
    ['too few', ['source']],
    ['too many', ['source', 'target', 'weight', 'label']],
    ['an empty column', ['source', 'target', '']],
    ['another column', ['source', 'target', 'type']],
    ['another order', ['target', 'source']],
    ['other words', ['from', 'to']],
    ['an open quote', ['"source', 'target']],
    ['both in one pair of quotes', ['"source', 'target"']],
    ['a break above', ['\nsource', 'target']],
    ['a break in quotes', ['"source\n"', 'target']],
  ])('is not known with %s', (_, names) => {
    expect(edgeListDialect(names.join(separator))).toBeNull();
  });

  test('is not one with another between the other names', () => {
    for (const other of SEPARATORS.filter((one) => one !== separator)) {
      expect(edgeListDialect(`source${separator}target${other}weight`)).toBeNull();
    }
  });
});

describe('a header', () => {
  test('is read to its end, or not at all', () => {
    const padded = `source,target${' '.repeat(180)}`;
    expect(edgeListDialect(padded)).toMatchObject({ columns: 2 });
    expect(edgeListDialect(`${padded},weight`)).toMatchObject({ columns: 3 });
    expect(edgeListDialect(`${padded}          ,weight`)).toBeNull();
    expect(edgeListDialect(`source,target${' '.repeat(1_000_000)}`)).toBeNull();
  });

  test('decides for the rows, whatever stands in them', () => {
    expect(readEdgeList('Source;Target;Weight\na,b;"c;d";2\n').ids).toEqual(['a,b', 'c;d']);
    expect(readEdgeList('source\ttarget\n a;b\t"c\td"\n').ids).toEqual([' a;b', 'c\td']);
    expect(readEdgeList('source , target\na;b, c\td \n').ids).toEqual(['a;b', ' c\td ']);
    expect(() => readEdgeList('source;target\na,b\n')).toThrow('line 2: has 1 field, not 2');
    expect(() => readEdgeList('source;target\n"a",b;c\n')).toThrow('line 2: text follows');
  });

  test('is followed by its rows as their lines are counted', () => {
    expect(readEdgeList('Source;Target\r\na;a\r\n"b\nb";c\r\nd;d').selfTies).toEqual([2, 5]);
    expect(readEdgeList('\uFEFFSource\tTarget\n\n\n')).toMatchObject({ ids: [], ties: [] });
    expect(() => readEdgeList('source;target\ra;b\r')).toThrow('line 1: a carriage return');
    expect(() => readEdgeList('source;target\n\na;b')).toThrow('line 2: has 1 field');
  });

  test.each(SEPARATORS)('with %j keeps any id to the character', (separator) => {
    const hostile = fc.constantFrom('__proto__', ' ', 'a,b', ';', '\t', '"', '\uFEFF', '\r', '\n');
    const mixed = fc.string({ unit: fc.constantFrom(...'a"\n\r\t, ;中\uFEFF'), minLength: 1 });
    const id = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), hostile, mixed);
    const cell = fc.tuple(id, fc.boolean()).map(([text, asked]) => {
      const quoted = asked || /["\r\n]/u.test(text) || text.includes(separator);
      return { text, written: quoted ? `"${text.replaceAll('"', '""')}"` : text };
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const lines = rows.map((row) => row.map(({ written }) => written).join(separator));
        const { ids } = readEdgeList([`Source${separator}Target`, ...lines].join(end));
        expect(ids).toEqual([...new Set(rows.flat().map(({ text }) => text))]);
      }),
    );
  });
});

describe('what may have been meant as a table', () => {
  test.each(['from,to\na,b', 'Quelle;Ziel', 'a\tb\n', ',a', '\n\nsource,target', '\uFEFFa;b'])(
    'is %j',
    (text) => {
      expect(looksLikeTable(text)).toBe(true);
      expect(isDataText(text)).toBe(true);
    },
  );

  test.each([
    '',
    ' ',
    'words',
    'words\na,b',
    '{"a":1,"b":2}',
    ' [1,2]',
    '<svg a="1,2">',
    '\n<?xml a;b',
    'PK\u0003\u0004\u0014,;\t',
    '\u0089PNG\r\n,',
    `${' '.repeat(2000)}a,b`,
  ])('is not %j', (text) => {
    expect(looksLikeTable(text)).toBe(false);
  });

  test('is looked at no further than its beginning', () => {
    expect(headerProblem('a;b\rc')).toMatch(/, but “a;b”$/u);
    expect(headerProblem(`${'x'.repeat(1_000_000)};`)).toMatch(/, but “x{80}…”$/u);
    expect(looksLikeTable(`${'x'.repeat(1_000_000)};`)).toBe(false);
  });
});
