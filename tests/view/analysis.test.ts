import { expect, test } from 'vitest';
import { analyse } from '../../src/view/analysis.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { starNetwork } from '../support/star-network.ts';

const analysis = (without: readonly string[]): ReturnType<typeof analyse> =>
  analyse(starNetwork(), INITIAL_STATE, { without, weighted: false });

test('metrics leave out whom the reader took out; the view and the whole do not', () => {
  const all = analysis([]);
  const less = analysis(['country:cn', 'country:nowhere']);
  expect(less.without).toEqual(new Set(['country:cn']));
  expect(less.view.entities).toEqual(all.view.entities);
  expect(less.whole.get('degree')).toEqual(all.metrics.get('degree'));
  expect(less.metrics.get('degree')).toEqual(all.withoutHub.get('degree'));
  expect(less.metrics.get('degree')?.has('country:cn')).toBe(false);
});

test('the hub is the one with the most ties among those left', () => {
  expect(analysis([]).hub).toBe('country:cn');
  expect(analysis(['country:cn']).hub).not.toBe('country:cn');
});

test('with nobody taken out there is one table, and its figures are computed once', () => {
  const { metrics, whole } = analysis([]);
  expect(whole).toBe(metrics);
  expect(metrics.get('betweenness')).toBe(metrics.get('betweenness'));
  expect(metrics.get('no-such-metric')).toBeUndefined();
});
