import { describe, expect, test } from 'vitest';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import { encodeView } from '../../src/view/permalink/encode.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { LYRA_DATASET, metricsCommand, printed } from '../support/metrics-command.ts';

const { metrics, write } = metricsCommand();

const link = (state: Partial<ViewState>): string =>
  encodeView({ ...INITIAL_STATE, ...state }, LYRA_DATASET.hash);

async function graphOf(...args: string[]) {
  const file = write('lyra.json', JSON.stringify(serialiseDataset(LYRA_DATASET)));
  return printed(await metrics(file, '--metric', 'degree,betweenness', ...args));
}

describe('--view', () => {
  test('gives the graph of the link, as a link or as what stands behind its #', async () => {
    const view = link({ level: 'actors', without: ['country:aa'], weighted: true });
    const plain = await graphOf('--level', 'actors', '--without', 'country:aa', '--weighted');
    expect(await graphOf('--view', view)).toEqual(plain);
    expect(await graphOf('--view', `https://example.org/page#${view}`)).toEqual(plain);
  });

  test('gives way to single options', async () => {
    const view = link({ level: 'actors' });
    expect(await graphOf('--view', view, '--level', 'countries')).toEqual(
      await graphOf('--level', 'countries'),
    );
  });

  test('a neighbourhood restricts the graph', async () => {
    const near = { id: 'country:cc', steps: 1 } as const;
    const { metrics: values } = await graphOf('--view', link({ near }));
    expect(Object.keys(values['degree']?.values ?? {}).sort()).toEqual([
      'country:cc',
      'mission:lyra',
    ]);
  });

  test.each([
    ['https://example.org/', 'neither a link'],
    ['level=moon', 'could not be read'],
    ['select=country:nowhere', 'Not in this data'],
  ])('%s is refused', async (view, why) => {
    const file = write('lyra.json', JSON.stringify(serialiseDataset(LYRA_DATASET)));
    const outcome = await metrics(file, '--view', view);
    expect(outcome).toMatchObject({ status: 1, out: '' });
    expect(outcome.err).toContain(why);
  });
});
