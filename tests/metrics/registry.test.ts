import { describe, expect, test } from 'vitest';
import { computeMetric } from '../../src/metrics/metric.ts';
import { METRICS, metricOf } from '../../src/metrics/registry.ts';
import { completeGraph, graphOf } from '../support/written-graphs.ts';

test('ids, names and columns are unique', () => {
  for (const list of [
    METRICS.map(({ id }) => id),
    METRICS.map(({ names }) => names.en),
    METRICS.map(({ names }) => names.zh),
    METRICS.map(({ column }) => column),
  ]) {
    expect(new Set(list).size).toBe(METRICS.length);
  }
  expect(METRICS.map(({ id }) => metricOf(id))).toEqual(METRICS);
  expect(metricOf('fame')).toBeUndefined();
});

describe.each([...METRICS])('$id', (metric) => {
  test('says what it is', () => {
    expect(metric.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(metric.names.zh).toMatch(/\p{Script=Han}/u);
    for (const sentence of [metric.definition, metric.meaning, metric.normalisation]) {
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
    }
    if (metric.convention !== null) expect(metric.convention).toMatch(/\.$/);
    expect(metric.source).toMatch(/\((19|20)\d\d\)\. .*\.$/);
    expect(metric.scale === 'number').toBe(metric.digits > 0);
    for (const weighted of [false, true])
      expect(metric.networkx({ weighted })).toMatch(/^values = /m);
  });

  test('its script weighs ties as it does itself', () => {
    const { weighted } = metric.weights;
    const [plain, other] = [false, true].map((weighs) => metric.networkx({ weighted: weighs }));
    expect(plain === other).toBe(weighted === null);
    if (weighted !== null) {
      expect(other).toContain(weighted === 'strength' ? "'strength'" : "'distance'");
    }
  });

  test.each([
    ['nobody', graphOf(0, '')],
    ['one', graphOf(1, '')],
    ['two without a tie', graphOf(2, '')],
    ['one pair', graphOf(2, '0-1*2')],
    ['five all tied', completeGraph(5)],
  ])('of %s it has a value for each, or a reason', (_name, graph) => {
    for (const weighted of [false, true]) {
      if (!metric.applies(graph)) continue;
      const { values, problem } = computeMetric(metric, graph, { weighted });
      expect(problem).toBeNull();
      expect(values).toHaveLength(metric.of === 'entity' ? graph.order : graph.size);
      expect(metric.cost(graph, { weighted })).toBeGreaterThanOrEqual(0);
    }
  });
});
