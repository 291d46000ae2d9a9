import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse.ts';
import { toCsv } from '../../src/exchange/csv.ts';
import { edgeListDataset } from '../../src/exchange/edge-list-dataset.ts';
import { edgeListRows, readEdgeList } from '../../src/exchange/edge-list.ts';
import { datasetOfText } from '../../src/exchange/read-source.ts';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import { DatasetError, type Fault } from '../../src/model/errors.ts';
import { nameOf } from '../../src/model/entity.ts';

function strengths(csv: string): readonly (readonly [string, string, number])[] {
  const dataset = datasetOfText(csv, 'edges.csv');
  const name = (id: string): string => nameOf(dataset.entities.get(id)!);
  return [...projectViewGraph(dataset, DEFAULT_QUERY).graph.edgeEntries()].map(
    ({ source, target, attributes }) =>
      [...[name(source), name(target)].sort(), attributes.tie.strength] as unknown as [
        string,
        string,
        number,
      ],
  );
}

function faultsOf(csv: string): readonly Fault[] {
  try {
    datasetOfText(csv, 'edges.csv');
  } catch (error) {
    if (error instanceof DatasetError) return error.faults;
    throw error;
  }
  return [];
}

describe('an edge list as a dataset', () => {
  test('names file and line in a statement for each row', () => {
    const dataset = datasetOfText('source,target\nAda,Grace\nGrace,country:fr\n', 'My edges.csv');
    expect(dataset.title).toBe('My edges.csv');
    expect([...dataset.statements.values()].map((s) => [s.id, s.paraphrase])).toEqual([
      [
        'statement:my-edges-csv:02',
        'Line 2 of the edge list “My edges.csv” ties “Ada” to “Grace”.',
      ],
      [
        'statement:my-edges-csv:03',
        'Line 3 of the edge list “My edges.csv” ties “Grace” to “country:fr”.',
      ],
    ]);
    expect([...dataset.statements.values()].map((s) => s.evidence[0]!.p)).toEqual([0, 1]);
    expect([...dataset.entities.values()].map((e) => [e.id, nameOf(e)])).toEqual([
      ['institution:ada', 'Ada'],
      ['institution:grace', 'Grace'],
      ['country:fr', 'country:fr'],
    ]);
    const [document] = dataset.documents.values();
    expect(document).toMatchObject({ title: 'My edges.csv', paragraphs: 2 });
  });

  test('has the strengths of the weights where these are small whole numbers', () => {
    expect(strengths('source,target,weight\na,b,3\nb,a,2\nb,c,1\nc,c,4\n')).toEqual([
      ['a', 'b', 5],
      ['b', 'c', 1],
    ]);
  });

  test('counts rows and says so where a weight is no small whole number', () => {
    const csv = 'source,target,weight\na,b,0.5\nb,a,2\nb,c,7\n';
    expect(strengths(csv)).toEqual([
      ['a', 'b', 2],
      ['b', 'c', 1],
    ]);
    const [document] = datasetOfText(csv, 'e.csv').documents.values();
    expect(document?.note).toMatch(/weights are not counted/u);
  });

  test('is a dataset that loads, whatever the ids', () => {
    const id = fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'a,b', '=1+1', '中国', 'A', 'a', 'a-2', 'a 2'),
      fc.constantFrom('institution:a', 'country:zz', 'country:ZZ', 'planet:x', '"', '-', '’'),
      fc.string({ unit: fc.constantFrom('a', 'B', '-', ':', '中', '1'), minLength: 1 }),
    );
    const rows = fc.array(fc.tuple(id, id, fc.constantFrom(1, 2, 12, 99)), { maxLength: 130 });
    fc.assert(
      fc.property(rows, (table) => {
        const csv = toCsv([
          ['source', 'target', 'weight'],
          ...table.map(([a, b, w]) => [{ key: a }, { key: b }, w]),
        ]);
        const list = readEdgeList(csv);
        const dataset = parseDataset(edgeListDataset(edgeListRows(csv), 'e.csv'));
        expect([...dataset.entities.values()].map((e) => e.names[0]!.text)).toEqual(list.ids);
        const total = list.ties.reduce((sum, { weight }) => sum + weight, 0);
        expect(dataset.statements.size).toBe(total);
      }),
      { numRuns: 15 },
    );
  });

  test('[SEC] 96 has limits on rows, ids and text, and says which line is beyond', () => {
    const many = `source,target\n${'a,b\n'.repeat(100_001)}`;
    expect(faultsOf(many)).toEqual([
      { path: 'line 100002', problem: 'there are more than 100000 rows' },
    ]);
    expect(faultsOf(`source,target\n${'x'.repeat(10_001)},b\n`)).toContainEqual(
      expect.objectContaining({ problem: 'is longer than 10000 characters' }),
    );
    expect(faultsOf('source,target,weight\na,b,-1\na,,2\n')).toEqual([
      { path: 'line 2', problem: 'the weight is not a positive number', value: '-1' },
      { path: 'line 3', problem: 'the target is empty' },
    ]);
    expect(faultsOf('source,target\na,\u202Eb\n').length).toBeGreaterThan(0);
  });

  test('[SEC] 96 is read no further than the last row it may have', () => {
    const rows = 'a,\n'.repeat(100_000);
    const faults = faultsOf(`source,target\n${rows}a,b\na,"never closed`);
    expect(faults).toHaveLength(100_001);
    expect(faults.at(-1)).toEqual({
      path: 'line 100002',
      problem: 'there are more than 100000 rows',
    });
    expect(edgeListRows('source,target\na,b\nb,c\n', 2)).toHaveLength(2);
    expect(() => edgeListRows('source,target\na,b\nb,c\n', 1)).toThrow('line 3');
  });

  test('[SEC] 96 is no larger than whoever reads allows', () => {
    const csv = 'source,target\na,b\n';
    expect(() => datasetOfText(csv, 'e.csv', { maxBytes: 10 })).toThrow(DatasetError);
    expect(() => datasetOfText('{"title":""}', 'e.json', { maxBytes: 10 })).toThrow('too large');
    expect(datasetOfText(csv, 'e.csv', { maxBytes: 20 }).statements.size).toBe(1);
  });

  test('is told from JSON by its header, not by its name', () => {
    const json = JSON.stringify(edgeListDataset(edgeListRows('source,target\na,b\n'), 'e.csv'));
    expect(datasetOfText(json, 'odd.csv').statements.size).toBe(1);
    expect(datasetOfText('\uFEFF"source","target"\r\na,b\r\n', 'odd.json').statements.size).toBe(1);
    expect(datasetOfText('source,target', 'none.csv').statements.size).toBe(0);
    expect(() => datasetOfText('from,to\na,b\n', 'x.csv')).toThrow(DatasetError);
  });
});
