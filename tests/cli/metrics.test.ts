import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import { GROUP_FIGURES } from '../../src/metrics/summary/registry.ts';
import { LYRA_DATASET, metricsCommand, printed } from '../support/metrics-command.ts';

const { metrics, ofTable, write } = metricsCommand();

const ORDINARY =
  'degree strength betweenness closeness harmonic eigenvector pagerank katz core constraint effective-size clustering community component articulation edge-betweenness bridge'.split(
    ' ',
  );

describe('a dataset', () => {
  test('is that of the program where no file is named; its graph stands with the values', async () => {
    const { graph, metrics: values } = printed(await metrics('--metric', 'degree,strength'));
    expect(graph).toEqual({
      nodes: 5,
      ties: 5,
      level: 'two-mode',
      bipartite: false,
      weighted: false,
      without: [],
      dataset: { title: 'A made-up network', version: '1.0.0', hash: LYRA_DATASET.hash },
    });
    expect(Object.keys(values)).toEqual(['degree', 'strength']);
    expect(values['degree']).toEqual({
      normalization: 'A plain count.',
      weights: 'none',
      values: {
        'agency:asa': 1,
        'country:aa': 2,
        'country:bb': 3,
        'country:cc': 1,
        'mission:lyra': 3,
      },
    });
    expect(values['strength']?.values).toMatchObject({ 'agency:asa': 2, 'country:bb': 4 });
  });

  test.each([
    ['two-mode', 5, 5],
    ['actors', 3, 2],
    ['countries', 2, 1],
  ])('has the graph of the level %s', async (level, nodes, ties) => {
    const { graph } = printed(await metrics('--level', level, '--metric', 'degree'));
    expect(graph).toMatchObject({ level, nodes, ties });
  });

  test('has ties of shared missions with --projection, which their strength follows', async () => {
    const asked = async (projection: string) =>
      printed(
        await metrics('--level', 'actors', '--projection', projection, '--metric', 'strength'),
      );
    // Arda, Belm and Corm fly Lyra: k = 3.
    const { graph, metrics: counted } = await asked('count');
    expect(graph).toMatchObject({ level: 'actors', projection: 'count', nodes: 3, ties: 3 });
    expect(counted['strength']?.values).toEqual({
      'country:aa': 2,
      'country:bb': 2,
      'country:cc': 2,
    });
    const { metrics: newman } = await asked('newman');
    expect(newman['strength']?.values['country:aa']).toBe(1);
    const { graph: stated } = await asked('stated');
    expect(stated).toMatchObject({ nodes: 3, ties: 2 });
    expect(stated).not.toHaveProperty('projection');
  });

  test('says which policy was in force', async () => {
    const { graph } = printed(await metrics('--policy', 'majority', '--metric', 'degree'));
    expect(graph).toMatchObject({ policy: 'majority', ties: 5 });
  });

  test('is bipartite with --bipartite', async () => {
    const { graph } = printed(await metrics('--bipartite', '--metric', 'degree'));
    expect(graph).toMatchObject({ nodes: 4, ties: 3, bipartite: true });
  });

  test('less some entities keeps the others', async () => {
    const { graph, metrics: values } = printed(
      await metrics(
        '--metric',
        'degree',
        '--without',
        'mission:lyra,country:aa',
        '--without',
        'country:aa',
      ),
    );
    expect(graph).toMatchObject({ nodes: 3, ties: 1, without: ['mission:lyra', 'country:aa'] });
    expect(values['degree']?.values).toEqual({ 'agency:asa': 1, 'country:bb': 1, 'country:cc': 0 });
  });

  test('may stand in any file that is JSON by its name or its brace', async () => {
    const text = `\uFEFF \n${JSON.stringify(serialiseDataset(LYRA_DATASET))}`;
    for (const name of ['own.json', 'own.JSON', 'own', 'own.csv']) {
      const file = write(name, text);
      expect(printed(await metrics(file, '--metric', 'degree')).graph['nodes']).toBe(5);
    }
  });
});

describe('all metrics', () => {
  test('are those that apply, in the order of the registry, and the figures of the graph', async () => {
    const found = printed(await metrics());
    const listed = [...Object.keys(found.metrics), ...Object.keys(found.tieMetrics)];
    expect(listed).toEqual(expect.arrayContaining(ORDINARY));
    expect(listed.filter((id) => id.includes('two-mode'))).toEqual([]);
    for (const of of ['entity', 'tie']) {
      const ids = METRICS.filter((metric) => metric.of === of && listed.includes(metric.id));
      expect(Object.keys(of === 'tie' ? found.tieMetrics : found.metrics)).toEqual(
        ids.map(({ id }) => id),
      );
    }
    expect(Object.keys(found.summary ?? {})).toEqual(GROUP_FIGURES.map(({ id }) => id));
    expect(found.summary).toMatchObject({ density: 0.5, diameter: 3, reciprocity: 0 });
  });

  test('are the default, and the same to the last byte each time', async () => {
    expect((await metrics('--metric', 'all')).out).toBe((await metrics()).out);
  });

  test('include those of two modes where there are two', async () => {
    const found = printed(await metrics('--bipartite')).metrics;
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining(['degree-two-mode', 'closeness-two-mode', 'betweenness-two-mode']),
    );
    expect(found['degree-two-mode']?.values).toMatchObject({ 'country:aa': 1, 'mission:lyra': 1 });
    expect(found['betweenness']?.values['mission:lyra']).toBe(1);
  });

  test('are less whom the reader takes out', async () => {
    const { summary, summaryNotes } = printed(await metrics('--without', 'agency:asa'));
    expect(summary).toMatchObject({ density: 4 / 6, diameter: 2, reciprocity: null });
    expect(summaryNotes?.['reciprocity']?.problem).toBe('No tie has a giver and a receiver.');
  });

  test('have no summary where only some are named', async () => {
    expect(printed(await metrics('--metric', 'degree'))).not.toHaveProperty('summary');
  });

  test('of ties name both ends', async () => {
    const { tieMetrics } = printed(
      await ofTable('source,target\nb,a\n"c,d",b\n', '--metric', 'bridge'),
    );
    expect(tieMetrics['bridge']?.values).toEqual([
      { source: 'b', target: 'a', value: 1 },
      { source: 'c,d', target: 'b', value: 1 },
    ]);
  });

  test('stand in the order of the registry however they are named, each once', async () => {
    const { metrics: values } = printed(
      await metrics('--metric', 'strength, degree', '--metric', 'degree'),
    );
    expect(Object.keys(values)).toEqual(['degree', 'strength']);
  });
});

describe('undefined and not converged', () => {
  test('values are null', async () => {
    const { metrics: values } = printed(
      await metrics('--metric', 'constraint', '--without', 'mission:lyra'),
    );
    expect(values['constraint']?.values).toMatchObject({ 'country:cc': null, 'country:aa': 1 });
  });
});

test('--help names every metric', async () => {
  const { out } = await metrics('--help');
  for (const { id } of METRICS) expect(out).toMatch(new RegExp(`[ ,]${id}(,|$)`, 'mu'));
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
});

test('the example of the README prints what the README says', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, table = ''] = /```csv\n(source,target[^`]*)```/u.exec(readme) ?? [];
  const [, args = '', expected = ''] =
    /\$ node dist\/cli\.js metrics ties\.csv ([^\n]*)\n([^`]*)```/u.exec(readme) ?? [];
  const { out } = await ofTable(table, ...args.split(' '));
  expect(out.replaceAll('\r\n', '\n')).toBe(expected);
});
