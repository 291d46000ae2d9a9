import { expect, test } from 'vitest';
import { fragility } from '../../src/metrics/fragility/fragility.ts';
import { fragilityInput } from '../../src/metrics/fragility/fragility-input.ts';
import { finish } from '../../src/metrics/metric.ts';
import { analyse } from '../../src/view/analysis.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { rankSpans } from '../../src/view/rank-spans.ts';
import { starNetwork } from '../support/star-network.ts';

test('a span holds the rank as it is, and says in how many runs there is none', () => {
  const analysis = analyse(starNetwork(), INITIAL_STATE);
  const { result } = finish(fragility(fragilityInput(analysis.view, new Set(), 'degree', false)));
  if (result === null) throw new Error('no result');
  for (const test of ['documents', 'hubs', 'singleSource'] as const) {
    const spans = rankSpans(result, test);
    expect([...spans.keys()].sort()).toEqual([...result.entities].sort());
    for (const [v, id] of result.entities.entries()) {
      const span = spans.get(id);
      expect(span?.first).toBeLessThanOrEqual(result.ranks[v] ?? 0);
      expect(span?.last).toBeGreaterThanOrEqual(result.ranks[v] ?? 0);
      expect(span?.missing).toBe((result[test].vanished[v] ?? 0) + (result[test].unranked[v] ?? 0));
    }
  }
  // Only one document speaks of China and SVOM.
  expect(rankSpans(result, 'singleSource').get('mission:svom')?.missing).toBe(1);
});
