import { describe, expect, test } from 'vitest';
import { METRICS } from '../../src/metrics/registry.ts';
import { expectFault, metricsCommand } from '../support/metrics-command.ts';

const { metrics, ofTable, path, write } = metricsCommand();

describe('what cannot be done is said, with nothing on standard output, status 1:', () => {
  const TABLE = 'source,target\na,b\n';

  test.each([
    ['an unknown metric', ['--metric', 'fame'], 'there is no metric "fame"; there are degree,'],
    ['a metric that every object has', ['--metric', 'degree,__proto__'], 'no metric "__proto__"'],
    ['no metric', ['--metric', ''], 'there is no metric ""'],
    ['an unknown level', ['--level', 'towns'], 'there is no level "towns"; there are two-mode,'],
    [
      'an unknown projection',
      ['--projection', 'burt'],
      'there is no projection "burt"; there are stated,',
    ],
    ['an unknown policy', ['--policy', 'loudest'], 'there is no policy "loudest"; there are any,'],
    [
      'shared missions where missions are shown',
      ['--projection', 'newman'],
      '--projection newman needs --level actors or --level countries',
    ],
    [
      'an id not in the graph',
      ['--without', 'country:xx,country:aa'],
      'not in the graph: "country:xx"',
    ],
    ['an id of another level', ['--without', 'agency:asa', '--level', 'countries'], '"agency:asa"'],
    ['an empty id', ['--without', 'country:aa,'], '--without names an empty id'],
    ['no ids', ['--without', ''], '--without names an empty id'],
    ['an open quote', ['--without', '"a'], '--without is no row of CSV: a quote is not closed'],
    [
      'modes among actors',
      ['--bipartite', '--level', 'actors'],
      '--bipartite needs the level two-mode',
    ],
  ])('%s', async (_, args, message) => {
    await expectFault(metrics(...args), message);
  });

  test('faults of a dataset, each with its place', async () => {
    const faulty = write('faulty.json', '{"title":1,"claims":[null]}');
    await expectFault(metrics(faulty), `${faulty} $.title: is not text (1)`);
    await expectFault(metrics(faulty), '$.claims[0]: is not an object (null)');
    await expectFault(metrics(write('no.json', 'source,target\na,b')), 'is not JSON');
  });

  test('a level or modes with an edge list', async () => {
    for (const level of ['two-mode', 'actors', 'countries']) {
      await expectFault(ofTable(TABLE, '--level', level), 'an edge list has no levels');
    }
    await expectFault(ofTable(TABLE, '--bipartite'), 'an edge list has no modes');
    for (const args of [
      ['--projection', 'stated'],
      ['--policy', 'any'],
    ]) {
      await expectFault(ofTable(TABLE, ...args), 'an edge list has no statements');
    }
  });

  test.each(METRICS.filter(({ id }) => id.endsWith('-two-mode')).map(({ id }) => id))(
    '%s where there are no two modes',
    async (id) => {
      const needs = `${id} needs a graph in which every tie joins an actor and a mission`;
      await expectFault(ofTable(TABLE, '--metric', id), `${needs}; an edge list`);
      await expectFault(metrics('--metric', id), `${needs}: give --bipartite`);
      await expectFault(
        metrics('--metric', id, '--level', 'actors'),
        `${needs}; at the level actors`,
      );
      expect((await metrics('--metric', id, '--bipartite')).status).toBe(0);
    },
  );

  test('an estimate where the exact value is at hand', async () => {
    await expectFault(metrics('--metric', 'betweenness-sampled'), 'is for larger graphs');
  });

  test('a node that an edge list does not have', async () => {
    await expectFault(
      ofTable(TABLE, '--without', 'a,c,d\u001B'),
      'not in the graph: "c", "d\\u001b"',
    );
  });

  test('malformed rows, each with its line', async () => {
    const rows = 'source,target,weight\na,b,1\na,b\n,b,1\na,b,-1\n"\u001B[2J",b,\u001B[2J\n';
    const file = path('ties.csv');
    const outcome = await ofTable(rows);
    expect(outcome).toMatchObject({ status: 1, out: '' });
    expect(outcome.err.split('\n')).toEqual([
      `${file} line 3: has 2 fields, not 3`,
      `${file} line 4: the source is empty`,
      `${file} line 5: the weight is not a positive number ("-1")`,
      `${file} line 6: the weight is not a positive number ("\\u001b[2J")`,
      `${file}: 4 faults`,
      '',
    ]);
  });

  test.each([
    ['nothing', '', 'line 1: the header is missing'],
    ['a web page', '<!doctype html>\n<p>', 'line 1: the header is not source,target'],
    ['another table', 'Quelle;Ziel\n', 'with commas, semicolons or tabs, but “Quelle;Ziel”'],
    ['a table with decimal commas', 'Source;Target;Weight\na;b;1,5', 'with a point ("1,5")'],
    ['a list', '[1]', 'line 1: the header is not source,target'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x73, 0x00]), 'is not text in UTF-8'],
    ['too much', new Uint8Array(50_000_001), 'is too large: 50000001 bytes'],
  ])('a file that is %s', async (_, content, message) => {
    await expectFault(ofTable(content), message);
  });

  test('no file, a folder, a device', async () => {
    await expectFault(metrics(path('missing.csv')), 'missing.csv does not exist');
    await expectFault(metrics(path('missing.json')), 'missing.json does not exist');
    await expectFault(metrics(path('.')), 'is a folder, not a file');
    await expectFault(metrics('/dev/null'), '/dev/null is not a file');
  });
});

describe('what is not understood is a matter of usage, status 2:', () => {
  test.each([
    ['two files', ['a.csv', 'b.csv'], 'give one file at most'],
    ['another format', ['--format', 'xml'], 'there is no format xml; there are json, csv'],
    ['an option it does not have', ['--seed', '1'], "Unknown option '--seed'"],
  ])('%s', async (_, args, message) => {
    await expectFault(metrics(...args), message, 2);
  });
});
