import { describe, expect, test } from 'vitest';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import { buildDataset, documentRecord, entity, statement } from '../support/dataset-builder.ts';
import { metricsCommand, printed } from '../support/metrics-command.ts';

const { metrics, write } = metricsCommand();

/** A body that one leaves: China stands between the others only while it is a member. */
const BODIES = buildDataset({
  entities: ['aa', 'bb', 'cc'].map((code) => entity(`country:${code}`, code.toUpperCase())),
  documents: [
    documentRecord('gazette', { published: '2001-02' }),
    documentRecord('herald', { published: '2011-01-01' }),
  ],
  statements: [
    statement(
      'gazette',
      1,
      'membership',
      'active',
      { member: ['country:aa', 'country:bb'] },
      {
        object: 'igo:one',
        event: '2000-05-01',
      },
    ),
    statement(
      'herald',
      1,
      'membership',
      'ended',
      { member: ['country:cc'] },
      {
        object: 'igo:one',
        event: '2000-05-01',
        until: '2010-06-30',
      },
    ),
  ],
});

async function graphOf(...args: string[]) {
  const file = write('bodies.json', JSON.stringify(serialiseDataset(BODIES)));
  return printed(await metrics(file, '--metric', 'degree', ...args));
}

describe('a date', () => {
  test('a withdrawal shows in what is in force, and not in what has happened by then', async () => {
    const degree = async (...args: string[]): Promise<number | null | undefined> =>
      (await graphOf(...args)).metrics['degree']?.values['igo:one'];
    const force = ['--reading', 'in-force', '--as-of'];
    expect(await degree()).toBe(3);
    expect(await degree(...force, '2005')).toBe(3);
    expect(await degree(...force, '2010-06-30')).toBe(3);
    expect(await degree(...force, '2010-07-01')).toBe(2);
    expect(await degree('--as-of', '2010-07-01')).toBe(3);
  });

  test('a month or a year means its last day, and the answer says which day and reading', async () => {
    const { graph } = await graphOf('--as-of', '2000-04');
    expect(graph).toMatchObject({ asOf: '2000-04-30', reading: 'by', nodes: 0, ties: 0 });
    expect((await graphOf('--as-of', '2000')).graph).toMatchObject({ asOf: '2000-12-31', ties: 3 });
  });

  test('what was known on a day hides later reports', async () => {
    const { graph } = await graphOf('--known-on', '2010-12-31');
    expect(graph).toMatchObject({ knownOn: '2010-12-31', ties: 2 });
    expect(graph).not.toHaveProperty('asOf');
    expect((await graphOf('--known-on', '2001-01')).graph).toMatchObject({ ties: 0 });
    expect((await graphOf('--known-on', '2001-02-10')).graph).toMatchObject({ ties: 2 });
  });

  test.each([
    [['--as-of', '198X'], '--as-of "198X" is not a day, a month or a year'],
    [['--known-on', '2024-02-30'], '--known-on "2024-02-30" is not'],
    [['--reading', 'in-force'], '--reading needs a date'],
    [['--reading', 'on', '--as-of', '2000'], 'there is no reading "on"; there are by, in-force'],
  ])('%o is an error on standard error alone', async (args, words) => {
    const { status: code, out, err } = await metrics(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
  });

  test('an edge list has none', async () => {
    const file = write('ties.csv', 'source,target\na,b\n');
    const { status: code, err } = await metrics(file, '--known-on', '2000');
    expect(code).toBe(1);
    expect(err).toContain('an edge list has no statements: --known-on needs a dataset');
  });
});
