import { afterEach, expect, test, vi } from 'vitest';
import type { LoadError } from '../../src/model/errors.ts';
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
