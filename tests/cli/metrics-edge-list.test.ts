import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/exchange/read-csv.ts';
import { metricsCommand, printed, type PrintedMetrics } from '../support/metrics-command.ts';

const { ofTable, path } = metricsCommand();

describe('an edge list', () => {
  const TIES = 'source,target,weight\na,b,2.5\nb,c,0.5\n';

  test('has the level none, no modes and no directions', async () => {
    const found = printed(await ofTable(TIES));
    expect(found.graph).toEqual({
      nodes: 3,
      ties: 2,
      level: 'none',
      bipartite: false,
      weighted: false,
      without: [],
      file: path('ties.csv'),
    });
    expect(found.summary).toMatchObject({ reciprocity: null, assortativity: null });
    expect(found.summaryNotes?.['reciprocity']?.problem).toMatch(/\w\.$/u);
    expect(Object.keys(found.metrics).filter((id) => id.includes('two-mode'))).toEqual([]);
  });

  test('counts rows; with --weighted its weights count', async () => {
    const asked = ['--metric', 'strength,betweenness,degree'];
    const { metrics: plain } = printed(await ofTable(TIES, ...asked));
    expect(plain['strength']).toMatchObject({ weights: 'strength', values: { a: 1, b: 2, c: 1 } });
    expect(plain['betweenness']).toMatchObject({ weights: 'none', values: { a: 0, b: 1, c: 0 } });
    const found = printed(await ofTable(TIES, ...asked, '--weighted'));
    expect(found.graph['weighted']).toBe(true);
    expect(found.metrics['strength']?.values).toEqual({ a: 2.5, b: 3, c: 0.5 });
    expect(found.metrics['betweenness']).toMatchObject({ weights: '1/strength' });
    expect(found.metrics['degree']).toMatchObject({ weights: 'none', values: { b: 2 } });
  });

  test('with --weighted has distances of 1 / weight', async () => {
    const square = 'source,target,weight\na,b,4\nb,d,4\na,c,1\nc,d,1\n';
    const { metrics: values } = printed(
      await ofTable(square, '--metric', 'betweenness', '--weighted'),
    );
    expect(values['betweenness']?.values).toMatchObject({ b: 1 / 3, c: 0 });
  });

  test('has duplicates summed and self-ties dropped, each reported', async () => {
    const rows = ['a,b,1', 'b,a,2', 'c,c,1', ...Array.from({ length: 6 }, () => 'a,b,1')];
    const file = path('ties.csv');
    const { status, out, err } = await ofTable(
      `source,target,weight\n${rows.join('\n')}\n`,
      '--metric',
      'strength',
      '--weighted',
    );
    expect(status).toBe(0);
    expect(err.split('\n')).toEqual([
      `${file}: 7 duplicate rows summed (lines 3, 5, 6, 7, 8, …)`,
      `${file}: 1 self-tie dropped, the node kept (line 4)`,
      '',
    ]);
    const found = JSON.parse(out) as PrintedMetrics;
    expect(found.graph).toMatchObject({ nodes: 3, ties: 1 });
    expect(found.metrics['strength']?.values).toEqual({ a: 9, b: 9, c: 0 });
  });

  test('without ties or nodes is a graph too', async () => {
    expect(printed(await ofTable('source,target\n')).graph).toMatchObject({ nodes: 0, ties: 0 });
  });

  test.each(['json', 'csv'])('keeps any id to the character, as %s', async (format) => {
    const ids = [
      '__proto__',
      'constructor',
      '7',
      ' a ',
      'b,c',
      '"d"',
      '中国',
      '=1+1',
      "'x",
      '\u202E',
      'e\nf',
    ];
    const quote = (id: string): string => `"${id.replaceAll('"', '""')}"`;
    const rows = ids.map((id) => `hub,${quote(id)}`);
    const table = `source,target\n${rows.join('\r\n')}`;
    const { status, out, err } = await ofTable(table, '--metric', 'degree', '--format', format);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    if (format === 'json') {
      const { values } = (JSON.parse(out) as PrintedMetrics).metrics['degree'] ?? { values: {} };
      expect(Object.entries(values).toSorted()).toEqual(
        [['hub', 11], ...ids.map((id) => [id, 1])].toSorted(),
      );
    } else {
      const rows = [...readCsv(out)].map(({ fields }) => fields);
      expect(rows).toEqual([['id', 'degree'], ['hub', '11'], ...ids.map((id) => [id, '1'])]);
    }
  });

  test('may lose nodes with any id', async () => {
    const table = 'source,target\n"a,b",__proto__\n__proto__,c\n"""",c\n';
    const { graph } = printed(
      await ofTable(table, '--metric', 'degree', '--without', '"a,b",__proto__,""""'),
    );
    expect(graph).toMatchObject({ nodes: 1, ties: 0, without: ['a,b', '__proto__', '"'] });
  });
});
