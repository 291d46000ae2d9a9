import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BETWEENNESS } from '../../src/metrics/betweenness.ts';
import { DEGREE } from '../../src/metrics/degree.ts';
import { analyse } from '../../src/view/analysis.ts';
import { computationCard } from '../../src/view/computation-card.ts';
import { orderRanking } from '../../src/view/ranking-order.ts';
import { rankingRows, ranksOf } from '../../src/view/ranking-rows.ts';
import { rankingText } from '../../src/view/ranking-text.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { buildDataset } from '../support/dataset-builder.ts';
import { starNetwork } from '../support/star-network.ts';

const analysis = analyse(starNetwork(), INITIAL_STATE);
const rows = rankingRows(analysis, 'degree');

describe('ranks', () => {
  test('equal values share a rank, and the next counts them all', () => {
    const values = new Map([
      ['a', 3],
      ['b', 5],
      ['c', 3],
      ['d', 1],
    ]);
    expect([...ranksOf(values)]).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
      ['d', 4],
    ]);
  });

  test('values that differ only by rounding are equal', () => {
    expect([
      ...ranksOf(
        new Map([
          ['a', 0.1 + 0.2],
          ['b', 0.3],
        ]),
      ).values(),
    ]).toEqual([1, 1]);
  });

  test('a rank is one more than how many are higher', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (list) => {
        const ranks = ranksOf(new Map(list.map((v, i) => [`e${i}`, v])));
        for (const [i, v] of list.entries()) {
          expect(ranks.get(`e${i}`)).toBe(1 + list.filter((w) => w > v).length);
        }
      }),
    );
  });
});

describe('rows', () => {
  test('hold rank, value, and what the hub taken out changes', () => {
    expect(rows.map((row) => [row.rank, row.entity.label, row.value, row.without])).toEqual([
      [1, 'China', 5, null],
      [2, 'France', 3, 2],
      [3, 'CNSA', 2, 2],
      [3, 'Germany', 2, 1],
      [3, 'SVOM', 2, 1],
      [6, 'Japan', 1, 0],
      [6, 'Chang’e-8', 1, 0],
    ]);
  });

  test('change is counted among the others', () => {
    const change = new Map(rows.map((row) => [row.entity.label, row.change]));
    expect(change.get('China')).toBeNull();
    expect(change.get('France')).toBe(0);
    // Second among the others with China (France 3, CNSA 2); first beside France without (2, 2).
    expect(change.get('CNSA')).toBe(1);
    expect(change.get('Germany')).toBe(-1);
  });

  test('none for a metric that does not exist, or an empty view', () => {
    expect(rankingRows(analysis, 'nonsense')).toEqual([]);
    expect(rankingRows(analyse(buildDataset({}), INITIAL_STATE), 'degree')).toEqual([]);
  });
});

test('order by name, by value without the hub, by change; the hub has none and comes last', () => {
  const labels = (order: Parameters<typeof orderRanking>[1]) =>
    orderRanking(rows, order).map((row) => row.entity.label);
  expect(labels('rank')).toEqual(rows.map((row) => row.entity.label));
  expect(labels('name')).toEqual([
    'Chang’e-8',
    'China',
    'CNSA',
    'France',
    'Germany',
    'Japan',
    'SVOM',
  ]);
  expect(labels('without').slice(0, 2)).toEqual(['France', 'CNSA']);
  expect(labels('change')[0]).toBe('CNSA');
  expect(labels('change').at(-1)).toBe('China');
});

test('the summary names who leads, and who gains once the hub is out', () => {
  expect(rankingText(analysis, rows, DEGREE)).toBe(
    'China leads with 5, before France and CNSA. With China taken out, France leads.',
  );
  expect(rankingText(analysis, rankingRows(analysis, 'betweenness'), BETWEENNESS)).toMatch(
    /^China leads with \.\d{3}, before .* With China taken out, .* leads; .* gain most\.$/,
  );
  expect(rankingText(analyse(buildDataset({}), INITIAL_STATE), [], DEGREE)).toBe(
    'Nobody stands out: every value is 0.',
  );
});

test('the card says on what graph, and what was left out', () => {
  const card = new Map(computationCard(analysis, DEGREE).map(({ term, text }) => [term, text]));
  expect(card.get('Graph')).toBe('Actors and missions; 7 entities, 8 ties, no direction.');
  expect(card.get('Left out')).toBe(
    '1 tie that only says who runs or contains what. Unnamed groups and regions, always.',
  );
  expect(card.get('Without')).toContain('China');
  expect(card.get('Source')).toBe(DEGREE.source);
});

describe('with somebody taken out', () => {
  const less = analyse(starNetwork(), INITIAL_STATE, { without: ['country:cn'], weighted: false });

  test('rows have the rank before, among those left, and what changed', () => {
    const out = rankingRows(less, 'degree');
    expect(out.map(({ entity, rank, was, change }) => [entity.label, rank, was, change])).toEqual([
      ['CNSA', 1, 2, 1],
      ['France', 1, 1, 0],
      ['Germany', 3, 2, -1],
      ['SVOM', 3, 2, -1],
      ['Japan', 5, 5, 0],
      ['Chang’e-8', 5, 5, 0],
    ]);
  });

  test('the card says who is out, and by whom', () => {
    const card = new Map(computationCard(less, DEGREE).map(({ term, text }) => [term, text]));
    expect(card.get('Left out')).toContain('China, by you.');
    expect(card.has('Without')).toBe(false);
  });
});

test('an entity for which a metric is undefined comes last, without a rank', () => {
  const fresh = analyse(starNetwork(), INITIAL_STATE);
  const values = Float64Array.from(fresh.metrics.graph.ids, (_, v) => (v === 0 ? Number.NaN : v));
  fresh.metrics.put(DEGREE, { values, problem: null });
  const last = rankingRows(fresh, 'degree').at(-1);
  expect([last?.entity.id, last?.rank, last?.value]).toEqual([
    fresh.metrics.graph.ids[0],
    null,
    null,
  ]);
});

test('an estimate has its standard error beside it', () => {
  const fresh = analyse(starNetwork(), INITIAL_STATE);
  const values = Float64Array.from(fresh.metrics.graph.ids, (_, v) => v);
  fresh.metrics.put(DEGREE, { values, problem: null, errors: values.map((v) => v / 10) });
  for (const { value, error } of rankingRows(fresh, 'degree'))
    expect(error).toBe((value ?? 0) / 10);
  expect(rankingRows(fresh, 'betweenness').every(({ error }) => error === null)).toBe(true);
});

test('a metric without values says why', () => {
  const fresh = analyse(starNetwork(), INITIAL_STATE);
  const problem = 'did not converge after 3 iterations on 7 entities';
  fresh.metrics.put(BETWEENNESS, { values: new Float64Array(0), problem });
  expect(rankingText(fresh, rankingRows(fresh, 'betweenness'), BETWEENNESS)).toBe(
    `There is no ranking: ${problem}.`,
  );
});
