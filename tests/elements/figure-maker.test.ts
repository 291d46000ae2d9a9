import { expect, test } from 'vitest';
import { addFeatures } from '../../src/elements/build-features.ts';
import { FigureMaker, type MakerView } from '../../src/elements/figure-maker.ts';
import type { Picture, PictureInput } from '../../src/figure/picture.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { computeMetric } from '../../src/metrics/metric.ts';
import { DEFAULT_PLATE } from '../../src/view/drawing.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import type { Computer } from '../../src/workers/computer.ts';
import { buildDataset, statement } from '../support/dataset-builder.ts';

/** A ring of so many countries with a chord from each to the seventh after it. */
function ring(n: number): Dataset {
  const at = (i: number): string => `country:c${i % n}`;
  const statements = Array.from({ length: 2 * n }, (_, i) =>
    statement('herald', i, 'mou', 'signed', { party: [at(i), at(i < n ? i + 1 : i + 7)] }),
  );
  return buildDataset({ statements });
}

const RING = ring(400);

/** A maker of a view that may change, and what was computed for it. */
function stage(first: Partial<MakerView> = {}) {
  const asked: string[] = [];
  const computer = {
    compute: (async (metric, csr, options) => {
      asked.push(metric.id);
      await new Promise((resolve) => setTimeout(resolve));
      return computeMetric(metric, csr, options);
    }) satisfies Computer['compute'],
  } as unknown as Computer;
  let view: MakerView = {
    phase: { kind: 'ready', dataset: RING },
    state: { ...INITIAL_STATE, metric: 'betweenness' },
    plate: DEFAULT_PLATE,
    computer,
    derive: () => {
      throw new Error('the screen’s own');
    },
    named: (dataset) => dataset,
    address: null,
    ...first,
  };
  const maker = new FigureMaker(
    {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    },
    () => view,
  );
  return { maker, asked, change: (next: Partial<MakerView>) => (view = { ...view, ...next }) };
}

/** A picture that is blank, and keeps what it was asked for. */
function blank(): { readonly seen: PictureInput[]; readonly picture: Picture } {
  const seen: PictureInput[] = [];
  const compose = (input: PictureInput): ReturnType<Picture['compose']> => {
    seen.push(input);
    const { width } = input;
    return { width, height: 100, items: [], labels: [], callouts: [], scene: null };
  };
  return { seen, picture: { id: 'graph', compose } };
}

const withMetric = (metric: string): ViewState => ({ ...INITIAL_STATE, metric });

test('a figure waits for the metrics it shows', async () => {
  const { seen, picture } = blank();
  addFeatures({ pictures: () => Promise.resolve([picture]) });
  const { maker, asked } = stage();
  await maker.figure();
  expect(asked).toContain('betweenness');
  const { analysis } = seen[0]!.request.derive(DEFAULT_PLATE);
  expect(analysis.metrics.get('betweenness')?.size).toBe(400);
});

test('figures asked for at once are each of their own view', async () => {
  const { seen, picture } = blank();
  addFeatures({ pictures: () => Promise.resolve([picture]) });
  const { maker, change } = stage();
  const without = ['country:c0'];
  const first = maker.figure({ date: '2030-01-01' });
  change({ state: { ...withMetric('closeness'), without } });
  await Promise.all([first, maker.figure({ crop: true })]);
  const states = seen.map(({ request }) => request.state);
  expect(states.map(({ metric, without: out }) => [metric, out])).toEqual([
    ['betweenness', []],
    ['closeness', without],
  ]);
  expect(seen.map(({ request }) => request.date)).toEqual(['2030-01-01', null]);
  expect(seen[1]?.choices.crop).toBe(true);
});

test('a table has every metric of its columns', async () => {
  const { maker, asked } = stage({ state: withMetric('degree') });
  const [header = '', row = ''] = (await maker.table('entities')).split('\r\n');
  expect(header).toContain('Betweenness');
  expect(asked).toContain('closeness');
  const cells = row.split(',');
  expect(cells).toHaveLength(header.split(',').length);
  expect(cells[header.split(',').indexOf('Betweenness')]).toMatch(/^\d/);
});

test('what is not there, or could not be read, is said', async () => {
  const { maker, change } = stage({ phase: { kind: 'empty' } });
  await expect(maker.figure()).rejects.toMatchObject({ code: 'no-data' });
  change({ phase: { kind: 'failed', error: new Error('unreadable'), address: null } });
  await expect(maker.table('ties')).rejects.toThrow('unreadable');
});

test('data that are still coming are waited for', async () => {
  const { picture } = blank();
  addFeatures({ pictures: () => Promise.resolve([picture]) });
  const { maker, change } = stage({ phase: { kind: 'loading', address: 'a' } });
  let done = false;
  const figure = maker.figure().then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve));
  expect(done).toBe(false);
  change({ phase: { kind: 'ready', dataset: RING } });
  maker.hostUpdated();
  await figure;
  expect(done).toBe(true);
});
