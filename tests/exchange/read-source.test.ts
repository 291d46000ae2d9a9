import { afterEach, describe, expect, test, vi } from 'vitest';
import { DatasetError, type LoadError } from '../../src/model/errors.ts';
import { datasetOfText, loadSource } from '../../src/exchange/read-source.ts';

const CSV = 'source,target\nAda,Grace\n';

afterEach(() => vi.unstubAllGlobals());

/** The files that the documents of an edge list name, when it comes from this address. */
async function filesOf(address: string): Promise<readonly string[]> {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(CSV)));
  const dataset = await loadSource(address);
  return [...dataset.documents.values()].map(({ title }) => title);
}

test.each([
  ['https://example.org/My%20ties.csv?week=7#rows', 'My ties.csv'],
  ['ties%.csv', 'ties%.csv'],
  [`data:text/csv,${encodeURIComponent(CSV)}`, 'data.csv'],
  ['DATA:text/csv;base64,c291cmNl', 'data.csv'],
  ['blob:https://example.org/5c1f2c9e-0b1d-4a52-9d2c-8b0a7e6f4d3c', 'data.csv'],
])('an edge list from %s is called %s', async (address, name) => {
  expect(await filesOf(address)).toEqual([name]);
});

test('text without a file is called as data without one', () => {
  expect([...datasetOfText(CSV).documents.values()].map(({ title }) => title)).toEqual([
    'data.csv',
  ]);
});

test('an address that holds the data is not repeated at their length', async () => {
  const address = `data:application/json,{${'%20'.repeat(30_000)}`;
  const error = (await loadSource(address).catch((thrown: unknown) => thrown)) as LoadError;
  expect(error.code).toBe('not-json');
  expect(error.message.length).toBeLessThan(250);
});

const OTHER_TABLES = [
  ['semicolons', 'Quelle;Ziel\na;b\n', '“Quelle;Ziel”'],
  ['a byte order mark', '\uFEFFsource,target,type\na,b,c\n', '“\\ufeffsource,target,type”'],
  ['tabs', 'von\tnach\r\na\tb\r\n', '“von nach”'],
  ['an empty line above', '\nsource,target\na,b\n', '“”'],
  ['a long line', `a,${'b'.repeat(1_000_000)}`, `“a,${'b'.repeat(78)}…”`],
] as const;

describe('a table that is no edge list is told what its header has to be and what it is:', () => {
  const needed = 'source,target or source,target,weight, with commas, semicolons or tabs, but ';

  test.each(OTHER_TABLES)('%s', async (_, text, shown) => {
    const problem = `neither JSON nor an edge list: the header is not ${needed}${shown}`;
    let thrown: unknown;
    try {
      datasetOfText(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(DatasetError);
    expect((thrown as DatasetError).faults).toEqual([{ path: 'line 1', problem }]);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(text.replace('\uFEFF', ''))));
    const error = (await loadSource('t.csv').catch((reason: unknown) => reason)) as LoadError;
    expect(error.code).toBe('not-json');
    expect(error.message).toBe(`t.csv: ${problem.replace(String.raw`\ufeff`, '')}`);
  });

  test.each([
    ['words', 'the file is not JSON'],
    ['{"title":"a;b"', 'the file is cut off'],
    ['<p>a;b', 'the file is HTML or XML, not JSON'],
    ['', 'the file is empty'],
    ['"a, b"', 'is not an object'],
  ])('others, such as %j, are not', (text, problem) => {
    expect(() => datasetOfText(text)).toThrow(problem);
  });

  test('one too large is that first of all', () => {
    expect(() => datasetOfText('a;b;c', 'x', { maxBytes: 4 })).toThrow('too large');
  });
});

test('the values of faults are printable and short', () => {
  expect.assertions(1);
  try {
    datasetOfText(`source;target;weight\na;b;\u001B[2J${'1'.repeat(1_000_000)}\n`);
  } catch (error) {
    expect((error as DatasetError).faults[0]?.value).toMatch(/^\\u001b\[2J1{76}…$/u);
  }
});
