import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutraliseFormula, toCsv } from '../../src/exchange/csv.ts';

/** A reader of RFC 4180, written apart from the writer. */
function parse(csv: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n)/gu;
  const rows: string[][] = [[]];
  for (const [, value = '', end] of csv.matchAll(cell)) {
    const text = value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value;
    rows.at(-1)?.push(text);
    if (end !== ',') rows.push([]);
  }
  rows.pop();
  return rows;
}

test('quotes, commas, line breaks; CRLF after every row', () => {
  expect(
    toCsv([
      ['a', 'b "c"', 'd,e'],
      [1.5, null, 'two\nlines'],
    ]),
  ).toBe('a,"b ""c""","d,e"\r\n1.5,,"two\nlines"\r\n');
});

test('what is written is read again, but for the apostrophe before a formula', () => {
  const text = fc.string({ unit: 'grapheme' });
  const table = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      expect(parse(toCsv(rows))).toEqual(rows.map((row) => row.map(neutraliseFormula)));
    }),
  );
});

test('a key is written to the character', () => {
  const keys = ['=1+1', "'a", 'b,"c"'].map((key) => ({ key }));
  expect(toCsv([keys])).toBe('=1+1,"\'a","b,""c"""\r\n');
});

test.each([
  '=1+1',
  '=HYPERLINK("https://example.org")',
  '+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '-',
  '+1-2',
])('a formula is made harmless: %j', (text) => {
  expect(neutraliseFormula(text)).toBe(`'${text}`);
  expect(toCsv([[text]])).toMatch(/^"'/u);
});

test.each(['-5', '+3.25', '-1e-9', '.5', '2024', 'a=b', ''])(
  'a number or plain text stays: %j',
  (text) => {
    expect(neutraliseFormula(text)).toBe(text);
  },
);

test('a hundred thousand digits are told from a formula at once', () => {
  const text = `-${'1'.repeat(100_000)}x`;
  expect(neutraliseFormula(text)).toBe(`'${text}`);
});
