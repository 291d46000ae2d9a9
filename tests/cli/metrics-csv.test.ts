import { describe, expect, test } from 'vitest';
import { expectFault, metricsCommand } from '../support/metrics-command.ts';

const { metrics, ofTable } = metricsCommand();

describe('CSV', () => {
  test('has a row for each entity: id, label, a column for each metric', async () => {
    const { out, err } = await metrics('--metric', 'degree,clustering', '--format', 'csv');
    expect(err).toBe('');
    expect(out.split('\r\n')).toEqual([
      'id,label,degree,clustering',
      'agency:asa,Arda Space Agency,1,0',
      'country:aa,"Arda, Republic of",2,1',
      `country:bb,"'=Belm",3,0.3333333333333333`,
      'country:cc,Cc,1,0',
      'mission:lyra,Lyra,3,0.3333333333333333',
      '',
    ]);
  });

  test('of an edge list has no label; what is undefined is empty', async () => {
    const { out } = await ofTable(
      'source,target\na,b\nc,c\n',
      '--metric',
      'degree,constraint',
      '--format',
      'csv',
    );
    expect(out).toBe('id,degree,constraint\r\na,1,1\r\nb,1,1\r\nc,0,\r\n');
  });

  test('has a row for each tie, where only metrics of ties are named', async () => {
    const { out } = await ofTable(
      'source,target\nb,a\n"c,d",b\n',
      '--metric',
      'bridge',
      '--format',
      'csv',
    );
    expect(out).toBe('source,target,bridge\r\nb,a,1\r\n"c,d",b,1\r\n');
  });

  test('of all metrics says what it leaves out', async () => {
    const { status, out, err } = await ofTable('source,target\na,b\n', '--format', 'csv');
    expect(status).toBe(0);
    expect(out).toMatch(/^id,degree,strength,/u);
    expect(out.split('\r\n')).toHaveLength(4);
    expect(err).toMatch(/^not in the table: the summary, .*bridge.*; JSON has them\n$/u);
  });

  test('cannot have both in one table', async () => {
    await expectFault(
      metrics('--metric', 'degree,bridge', '--format', 'csv'),
      'ask for bridge apart',
    );
    await expectFault(metrics('--metric', 'all,bridge', '--format', 'csv'), 'ask for bridge apart');
  });

  test('of many rows is whole', async () => {
    const rows = Array.from({ length: 2500 }, (_, i) => `hub,n${i}`);
    const { out } = await ofTable(
      `source,target\n${rows.join('\n')}`,
      '--metric',
      'degree',
      '--format',
      'csv',
    );
    const lines = out.split('\r\n');
    expect(lines.slice(0, 3)).toEqual(['id,degree', 'hub,2500', 'n0,1']);
    expect(lines).toHaveLength(2503);
  });
});
