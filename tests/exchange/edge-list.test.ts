import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/exchange/csv.ts';
import { edgeListGraph } from '../../src/exchange/edge-list-graph.ts';
import { EdgeListError, type EdgeListFault } from '../../src/exchange/edge-list-error.ts';
import { readEdgeList } from '../../src/exchange/edge-list.ts';

const NOBODY = { weighted: false, without: new Set<string>() };

function faultsOf(text: string): readonly EdgeListFault[] {
  try {
    readEdgeList(text);
  } catch (error) {
    if (error instanceof EdgeListError) return error.faults;
    throw error;
  }
  return [];
}

describe('a table of ties', () => {
  test('has its nodes in the order in which they appear', () => {
    const list = readEdgeList('source,target\nc,a\nb,c\nz,z\n');
    expect(list.ids).toEqual(['c', 'a', 'b', 'z']);
    expect(list.ties).toEqual([
      { source: 0, target: 1, rows: 1, weight: 1 },
      { source: 2, target: 0, rows: 1, weight: 1 },
    ]);
  });

  test('has rows of one pair added up, whichever way round', () => {
    const list = readEdgeList('source,target,weight\na,b,2\nb,a,.5\r\nb,c,1e1\n"a","b",3.\n');
    expect(list.ties).toEqual([
      { source: 0, target: 1, rows: 3, weight: 5.5 },
      { source: 1, target: 2, rows: 1, weight: 10 },
    ]);
    expect(list.repeated).toEqual([3, 5]);
  });

  test('has ties of a node to itself dropped, and the node kept', () => {
    const list = readEdgeList('source,target\na,a\nb,c\na,a\n');
    expect(list).toMatchObject({ ids: ['a', 'b', 'c'], selfTies: [2, 4], repeated: [] });
    expect(list.ties).toHaveLength(1);
  });

  test('may be a header alone', () => {
    expect(readEdgeList('\uFEFF"source",target')).toMatchObject({ ids: [], ties: [] });
  });

  test('keeps any id to the character', () => {
    const id = fc.string({ unit: 'grapheme', minLength: 1 });
    const hostile = fc.constantFrom(
      '__proto__',
      'constructor',
      ' ',
      'a,b',
      '"',
      '=1+1',
      '中国',
      '\r',
    );
    const pairs = fc.array(fc.tuple(fc.oneof(id, hostile), fc.oneof(id, hostile)));
    fc.assert(
      fc.property(pairs, (rows) => {
        const keys = rows.map((row) => row.map((key) => ({ key })));
        const { ids } = readEdgeList(toCsv([['source', 'target'], ...keys]));
        expect(ids).toEqual([...new Set(rows.flat())]);
      }),
    );
  });

  test('may have a hundred thousand rows', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `n${i % 5000},n${(7 * i + 1) % 4999}`);
    const { ids, ties, repeated, selfTies } = readEdgeList(`source,target\n${rows.join('\n')}`);
    expect(ids).toHaveLength(5000);
    expect(ties.length + repeated.length + selfTies.length).toBe(100_000);
    expect(ties.reduce((sum, tie) => sum + tie.rows, 0)).toBe(100_000 - selfTies.length);
  });
});

describe('what is malformed has its line:', () => {
  test.each([
    ['no header', '', 1, 'the header is missing'],
    ['another header', 'from,to\na,b', 1, 'the header is not source,target'],
    ['other columns', 'source,target,strength\na,b,1', 1, 'the header is not source,target'],
    ['another order', 'target,source\na,b', 1, 'the header is not source,target'],
    ['a line above the header', '\nsource,target\na,b', 1, 'the header is not source,target'],
    ['only lines', '\uFEFF\n\n', 1, 'the header is missing'],
    ['too few fields', 'source,target\na,b\nc\n', 3, 'has 1 field, not 2'],
    ['too many fields', 'source,target\na,b,1\n', 2, 'has 3 fields, not 2'],
    ['no weight', 'source,target,weight\na,b\n', 2, 'has 2 fields, not 3'],
    ['an empty line', 'source,target\na,b\n\nc,d\n', 3, 'has 1 field, not 2'],
    ['an empty source', 'source,target\n,b\n', 2, 'the source is empty'],
    ['an empty target', 'source,target\na,""\n', 2, 'the target is empty'],
    ['an open quote', 'source,target\na,b\n"c,d\ne,f', 3, 'a quote is not closed'],
    ['a break in the row before', 'source,target\n"a\nb",c\nd\n', 4, 'has 1 field, not 2'],
  ])('%s', (_, text, line, problem) => {
    expect(faultsOf(text)).toMatchObject([{ line, problem: expect.stringContaining(problem) }]);
  });

  test.each([
    '',
    '0',
    '-1',
    '+1',
    'x',
    ' 1',
    '1 ',
    'NaN',
    'Infinity',
    '1e999',
    '1e-999',
    '0x10',
    '1_0',
    '.',
    'e5',
    '-1,5',
    '1,5e1',
    '1;5',
  ])('the weight %j', (weight) => {
    const [fault, ...more] = faultsOf(`source,target,weight\na,a,"${weight}"\n`);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ line: 2, value: weight });
    expect(fault?.problem).toContain(
      weight === '1e999' ? 'is not between 1e-100 and 1e+100' : 'is not a positive number',
    );
  });

  test.each(['1,5', ',5', '1,', '1,234.5', '1.234,5'])('the weight %j: a point', (weight) => {
    const asks = [
      { line: 2, problem: 'the weight has a comma; write decimals with a point', value: weight },
    ];
    expect(faultsOf(`source,target,weight\na,a,"${weight}"\n`)).toEqual(asks);
    expect(faultsOf(`Source;Target;Weight\na;a;${weight}\n`)).toEqual(asks);
    expect(faultsOf(`Source\tTarget\tWeight\na\ta\t${weight}\n`)).toEqual(asks);
  });

  test('every row is named', () => {
    expect(faultsOf('source,target,weight\na\n,b,1\nc,d,1\ne,f,0\n"').map((f) => f.line)).toEqual([
      2, 3, 5, 6,
    ]);
  });

  test('a million digits are read at once', () => {
    expect(faultsOf(`source,target,weight\na,b,${'1'.repeat(1_000_000)}x`)).toHaveLength(1);
  });
});

describe('its graph', () => {
  const list = readEdgeList('source,target,weight\na,b,2.5\nb,c,1\nb,a,1\nd,d,9\nc,d,4\n');

  test('counts rows as strength, or adds up their weights', () => {
    expect([...edgeListGraph(list, NOBODY).csr.strengths]).toEqual([2, 1, 1]);
    const weighted = edgeListGraph(list, { ...NOBODY, weighted: true });
    expect([...weighted.csr.strengths]).toEqual([3.5, 1, 4]);
  });

  test('has neither families nor modes', () => {
    expect(edgeListGraph(list, NOBODY).csr).toMatchObject({ families: null, modes: null });
  });

  test('less a node keeps the others, tied or not', () => {
    const { ids, csr, tieIds } = edgeListGraph(list, { ...NOBODY, without: new Set(['b', '?']) });
    expect(ids).toEqual(['a', 'c', 'd']);
    expect([...csr.ends]).toEqual([1, 2]);
    expect(tieIds).toEqual(['tie:2']);
  });
});
