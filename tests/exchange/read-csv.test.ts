import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/exchange/csv.ts';
import { CsvError, type CsvRow, readCsv } from '../../src/exchange/read-csv.ts';

const read = (text: string): readonly CsvRow[] => [...readCsv(text)];
const fields = (text: string): readonly (readonly string[])[] =>
  read(text).map((row) => row.fields);

describe('rows and fields', () => {
  test.each([
    ['no text', '', []],
    ['a byte order mark alone', '\uFEFF', []],
    ['a byte order mark before a quote', '\uFEFF"a",b', [['a', 'b']]],
    [
      'no line break at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a line break at the end',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['empty lines at the end', 'a,b\r\n\n\r\n', [['a', 'b']]],
    ['CRLF and LF in one text', 'a\r\nb\nc\r\n', [['a'], ['b'], ['c']]],
    [
      'empty fields',
      ',\n,,\n"",',
      [
        ['', ''],
        ['', '', ''],
        ['', ''],
      ],
    ],
    ['an empty line between rows', 'a\n\nb', [['a'], [''], ['b']]],
    ['quotes in quotes', '"a ""b""",""""', [['a "b"', '"']]],
    ['commas and breaks in quotes', '"a,b","c\nd\r\ne"', [['a,b', 'c\nd\r\ne']]],
    ['a carriage return in quotes', '"a\rb"', [['a\rb']]],
    ['blanks, which are kept', ' a , x\n', [[' a ', ' x']]],
    ['a break in quotes at the end', '"a\n"', [['a\n']]],
  ])('%s', (_, text, expected) => {
    expect(fields(text)).toEqual(expected);
  });

  test('what is written is read again', () => {
    const text = fc.string({ unit: fc.constantFrom(...'a"\n\r, ;=-\'中\uFEFF'), minLength: 1 });
    const table = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const keys = rows.map((row) => row.map((key) => ({ key })));
        expect(fields(toCsv([['head'], ...keys])).slice(1)).toEqual(rows);
      }),
    );
  });
});

test.each([';', '\t'] as const)('with %j between fields a comma is a letter', (separator) => {
  const text = 'a,b|"c|\nd"| e \n"f""|"|\r\n'.replaceAll('|', separator);
  expect([...readCsv(text, separator)]).toEqual([
    { line: 1, fields: ['a,b', `c${separator}\nd`, ' e '] },
    { line: 3, fields: [`f"${separator}`, ''] },
  ]);
  expect(() => [...readCsv('"a",b', separator)]).toThrow('text follows a closing quote');
});

test('a row has the line it begins on', () => {
  const lines = read('a\r\n"b\nb\r\nb",c\n\nd\n').map(({ line }) => line);
  expect(lines).toEqual([1, 2, 5, 6]);
});

describe('what is not CSV has a line and a reason:', () => {
  test.each([
    ['a\nb"c\n', 2, 'a quote stands in a field that does not begin with one'],
    ['a\n"b\n"c,d', 2, 'text follows a closing quote'],
    ['"a" ,b', 1, 'text follows a closing quote'],
    ['a\n"b\nc\n', 2, 'a quote is not closed'],
    ['"a\nb",c,"d', 2, 'a quote is not closed'],
    ['a\nb""', 2, 'a quote stands in a field that does not begin with one'],
    ['a\rb\rc', 1, 'a carriage return stands without a line feed'],
    ['a\n"b"\r', 2, 'a carriage return stands without a line feed'],
  ])('%j', (text, line, problem) => {
    let fault: unknown;
    try {
      read(text);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(CsvError);
    expect(fault).toMatchObject({ line, message: problem });
  });
});

test('rows come one at a time: those before a fault are given', () => {
  const rows = readCsv('a\nb"');
  expect(rows.next().value).toEqual({ line: 1, fields: ['a'] });
  expect(() => rows.next()).toThrow(CsvError);
});

test('a field of a million quotes, and many line breaks before the end', () => {
  const quotes = '"'.repeat(1_000_000);
  expect(fields(`"${quotes}"`)[0]?.[0]?.length).toBe(500_000);
  expect(read(`a${'\n'.repeat(100_000)}b`).at(-1)).toEqual({ line: 100_001, fields: ['b'] });
});
