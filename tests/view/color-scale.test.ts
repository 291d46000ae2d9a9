import { expect, test } from 'vitest';
import type { EntityId } from '../../src/model/entity.ts';
import { metricOf } from '../../src/metrics/registry.ts';
import { analyse, type Analysis } from '../../src/view/analysis.ts';
import { colorScale } from '../../src/view/color-scale.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { starNetwork } from '../support/star-network.ts';

/** An analysis in which a metric has these values. */
function having(metric: string, values: Readonly<Record<EntityId, number>>): Analysis {
  const analysis = analyse(starNetwork(), INITIAL_STATE);
  const { metrics } = analysis;
  const map = new Map(Object.entries(values));
  return {
    ...analysis,
    metrics: { ...metrics, get: (id) => (id === metric ? map : metrics.get(id)) },
  };
}

const tones = (values: Readonly<Record<EntityId, number>>) => {
  const scale = colorScale(having('betweenness', values), 'betweenness')!;
  return { scale, tones: Object.keys(values).map(scale.toneOf) };
};

test('figures step evenly along the ramp, from the least to the greatest', () => {
  const { scale, tones: found } = tones({ a: 2, b: 4, c: 6, d: 10 });
  expect(scale).toMatchObject({ least: 2, most: 10, middle: 6 });
  expect(found).toEqual(['ramp-0', 'ramp-1', 'ramp-3', 'ramp-6']);
  expect(scale.toneOf('nobody')).toBe('none');
});

test('where most are small they step by their root', () => {
  const { scale, tones: found } = tones({ a: 0, b: 0, c: 1, d: 4, e: 16 });
  expect(scale.middle).toBe(4);
  expect(found).toEqual(['ramp-0', 'ramp-0', 'ramp-1', 'ramp-3', 'ramp-6']);
});

test('equal figures have one colour', () => {
  const scale = colorScale(having('betweenness', { a: 0, b: 0 }), 'betweenness')!;
  expect(new Set(['a', 'b'].map(scale.toneOf)).size).toBe(1);
});

test('the largest eight groups have colours; smaller ones, and groups of one, are grey', () => {
  const pairs = Array.from({ length: 20 }, (_, k) => [`e${k}`, Math.floor(k / 2) + 1] as const);
  const values = { ...Object.fromEntries(pairs), alone: 3.5, e7: 5 };
  const scale = colorScale(having('community', values), 'community')!;
  expect(['e0', 'e1', 'e2', 'e15', 'e16', 'e6'].map(scale.toneOf)).toEqual([
    'group-1',
    'group-1',
    'group-2',
    'group-8',
    'other',
    'other',
  ]);
});

test('yes and no are two steps of the ramp', () => {
  const scale = colorScale(having('articulation', { a: 1, b: 0 }), 'articulation')!;
  expect(scale.toneOf('a')).not.toBe(scale.toneOf('b'));
});

test('the family is no metric, nor is a metric of ties; what is not computed has no colour', () => {
  const analysis = analyse(starNetwork(), INITIAL_STATE);
  for (const color of ['family', 'bridge', 'no such metric']) {
    expect(colorScale(analysis, color)).toBeNull();
  }
  const { metrics } = analysis;
  const waiting = { ...analysis, metrics: { ...metrics, get: () => undefined } };
  const scale = colorScale(waiting, 'betweenness')!;
  expect(scale.toneOf('country:cn')).toBe('none');
  expect(scale).toMatchObject({ least: 0, most: 0, metric: metricOf('betweenness') });
});
