import { expect, test } from 'vitest';
import { writeFiguresAsCsv } from '../../src/cli/metrics-csv.ts';
import { chooseMetrics, type Figure } from '../../src/cli/metrics-figures.ts';
import { writeFiguresAsJson } from '../../src/cli/metrics-json.ts';
import { readRequest } from '../../src/cli/metrics-request.ts';
import type { MetricsSource } from '../../src/cli/metrics-source.ts';
import { makeCsr } from '../../src/metrics/csr.ts';
import { DEGREE } from '../../src/metrics/degree.ts';
import type { MetricOutcome } from '../../src/metrics/metric.ts';

const SOURCE: MetricsSource = {
  graph: {
    ids: ['a', 'b'],
    tieIds: ['tie:0'],
    csr: makeCsr({ order: 2, ends: [0, 1], strengths: [1] }),
  },
  level: 'none',
  projection: 'stated',
  policy: 'any',
  asOf: null,
  knownOn: null,
  reading: 'by',
  without: [],
  weighted: false,
  origin: { file: 'ties.csv' },
  directedPairs: null,
  nameOf: null,
};
const PROBLEM = 'It did not converge after 3 iterations on 2 entities.';

function figure(id: string, of: 'entity' | 'tie', outcome: MetricOutcome): Figure {
  return { metric: { ...DEGREE, id, of }, weights: 'none', outcome };
}

const FIGURES = [
  figure('fame', 'entity', { values: new Float64Array(0), problem: PROBLEM }),
  figure('rank', 'entity', {
    values: Float64Array.of(0.1, Number.NaN),
    problem: null,
    errors: Float64Array.of(0.01, Number.NaN),
  }),
  figure('load', 'tie', { values: new Float64Array(0), problem: PROBLEM }),
];

test('a metric that does not converge has a problem and no values', () => {
  let written = '';
  writeFiguresAsJson(SOURCE, readRequest([]), FIGURES, null, (text) => {
    written += text;
  });
  const head = { normalization: 'A plain count.', weights: 'none' };
  expect(JSON.parse(written)).toMatchObject({
    metrics: {
      fame: { ...head, problem: PROBLEM, values: {} },
      rank: { ...head, values: { a: 0.1, b: null }, errors: { a: 0.01, b: null } },
    },
    tieMetrics: { load: { ...head, problem: PROBLEM, values: [] } },
  });
});

test('in CSV its column is empty, and standard error says why', () => {
  let [out, err] = ['', ''];
  writeFiguresAsCsv(SOURCE, readRequest(['--metric', 'degree']), FIGURES.slice(0, 2), {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  expect(out).toBe('id,fame,rank\r\na,,0.1\r\nb,,\r\n');
  expect(err).toBe(`fame has no values: ${PROBLEM}\n`);
});

test('where exact betweenness takes long, an estimate is given to those who name it alone', () => {
  const order = 60_000;
  const ends = Array.from({ length: 2 * order }, (_, e) =>
    e % 2 === 0 ? e / 2 : ((e + 1) / 2) % order,
  );
  const csr = makeCsr({ order, ends, strengths: new Float64Array(order).fill(1) });
  const cycle = { graph: { ids: [], tieIds: [], csr }, level: 'none' } as const;
  const chosen = (...args: string[]) => chooseMetrics(cycle, readRequest(args)).map(({ id }) => id);
  expect(chosen()).toContain('betweenness');
  expect(chosen()).not.toContain('betweenness-sampled');
  expect(chosen('--metric', 'betweenness-sampled')).toEqual(['betweenness-sampled']);
});
