import { expect, test, vi } from 'vitest';
import { BETWEENNESS } from '../../src/metrics/betweenness.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import { analyse } from '../../src/view/analysis.ts';
import { createMetricTable } from '../../src/view/metric-table.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { wantedMetrics } from '../../src/view/wanted-metrics.ts';
import { starNetwork } from '../support/star-network.ts';
import { grownGraph } from '../workers/grown-graph.ts';

test('whether a metric is pending is told without computing it', () => {
  const steps = vi.fn<Metric['steps']>(BETWEENNESS.steps);
  const quick: Metric = { ...BETWEENNESS, steps, cost: () => 1 };
  const slow: Metric = { ...quick, cost: () => Infinity };
  const { graph: small } = analyse(starNetwork(), INITIAL_STATE).metrics;
  const graph = { ...small, csr: grownGraph(900) };
  const table = createMetricTable(graph, false);
  expect(table.isPending(quick)).toBe(false);
  expect(steps).not.toHaveBeenCalled();
  expect(table.outcome(quick)?.values).toHaveLength(graph.csr.order);
  expect(steps).toHaveBeenCalledOnce();
  expect(createMetricTable(graph, false).isPending(slow)).toBe(true);
  table.put(slow, { values: new Float64Array(0), problem: null });
  expect(table.isPending(slow)).toBe(false);
});

test('what a view wants is told without computing it', () => {
  const analysis = analyse(starNetwork(), INITIAL_STATE);
  const steps = vi.spyOn(BETWEENNESS, 'steps');
  expect(wantedMetrics(analysis, { ...INITIAL_STATE, panel: 'overview' })).toEqual([]);
  expect(steps).not.toHaveBeenCalled();
  steps.mockRestore();
});
