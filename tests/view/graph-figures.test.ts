import { expect, test } from 'vitest';
import { finish } from '../../src/metrics/metric.ts';
import { GROUP_FIGURES } from '../../src/metrics/summary/registry.ts';
import { analyse } from '../../src/view/analysis.ts';
import { figuresInPlace, giversIn } from '../../src/view/graph-figures.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { SUMMARY_JOB } from '../../src/workers/summary-job.ts';
import { buildDataset, statement } from '../support/dataset-builder.ts';
import { starNetwork } from '../support/star-network.ts';

test('a small graph has its figures at once, the same as the job gives, and once', () => {
  const analysis = analyse(starNetwork(), INITIAL_STATE);
  const figures = figuresInPlace(analysis);
  expect([...(figures?.keys() ?? [])]).toEqual(GROUP_FIGURES.map(({ id }) => id));
  expect(figuresInPlace({ ...analysis })).toBe(figures);
  const { csr } = analysis.metrics.graph;
  expect(finish(SUMMARY_JOB.run({ csr, directedPairs: giversIn(analysis) }))).toEqual(figures);
});

test('a large graph has them computed beside the page', () => {
  const statements = Array.from({ length: 1800 }, (_, i) =>
    statement('herald', i, 'mou', 'signed', {
      party: [`country:c${i % 600}`, `country:c${(i * 7 + 1 + Math.floor(i / 600)) % 600}`],
    }),
  );
  expect(figuresInPlace(analyse(buildDataset({ statements }), INITIAL_STATE))).toBeNull();
});
