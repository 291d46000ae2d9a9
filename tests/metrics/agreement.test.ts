/** Every metric has the values that NetworkX and igraph compute; `tests/reference/README.md` says how. */
import { describe, expect, test } from 'vitest';
import type { IndexedGraph } from '../../src/metrics/csr.ts';
import {
  computeMetric,
  finish,
  type Metric,
  type MetricOutcome,
} from '../../src/metrics/metric.ts';
import { METRICS, metricOf } from '../../src/metrics/registry.ts';
import type { GroupFigure } from '../../src/metrics/summary/figure.ts';
import { GROUP_FIGURES } from '../../src/metrics/summary/registry.ts';
import { summaryInput } from '../../src/metrics/summary/summary-input.ts';
import { differences, partition } from '../support/close-to.ts';
import { modularity } from '../support/modularity.ts';
import { REFERENCE_GRAPHS, type ReferenceGraph } from '../support/reference-graphs.ts';

/** Metrics without one right answer: an estimate, and a search for good groups. */
const WITHOUT_REFERENCE: readonly string[] = ['betweenness-sampled', 'community'];

const KINDS = ['plain', 'weighted'] as const;
type Kind = (typeof KINDS)[number];

/** Tests of one metric: each graph it applies to, plain and, where it has a weighted kind, weighted. */
function casesOf(metric: Metric): readonly { graph: ReferenceGraph; name: string; kind: Kind }[] {
  const kinds = metric.weights.weighted === null ? KINDS.slice(0, 1) : KINDS;
  return kinds.flatMap((kind) =>
    REFERENCE_GRAPHS.filter(({ graph }) => metric.applies(graph.csr)).map((graph) => ({
      graph,
      name: graph.name,
      kind,
    })),
  );
}

function outcomeOf(metric: Metric, { graph }: ReferenceGraph, kind: Kind): MetricOutcome {
  return computeMetric(metric, graph.csr, { weighted: kind === 'weighted' });
}

function tieNames({ ids, csr }: IndexedGraph): readonly string[] {
  return Array.from(
    csr.strengths,
    (_, tie) => `${ids[csr.ends[2 * tie]!]}–${ids[csr.ends[2 * tie + 1]!]}`,
  );
}

test('the graphs hold what a graph can have', () => {
  const all = REFERENCE_GRAPHS.map(({ graph }) => graph.csr);
  expect(all.some(({ order }) => order === 0)).toBe(true);
  expect(all.some(({ order, size }) => order > 1 && size === 0)).toBe(true);
  expect(all.filter(({ modes, size }) => modes !== null && size > 0).length).toBeGreaterThan(2);
  expect(all.filter(({ strengths }) => strengths.some((s) => s > 1)).length).toBeGreaterThan(10);
});

describe.each(METRICS.filter(({ id }) => !WITHOUT_REFERENCE.includes(id)))('$id', (metric) => {
  test('applies to the graphs that have a reference, and to no others', () => {
    const applies = REFERENCE_GRAPHS.filter(({ graph }) => metric.applies(graph.csr));
    const has = REFERENCE_GRAPHS.filter(({ plain }) => plain[metric.id] !== undefined);
    expect(applies.map(({ name }) => name)).toEqual(has.map(({ name }) => name));
    expect(has.length).toBeGreaterThan(0);
  });

  test.each(casesOf(metric))('$kind, of $name', ({ graph, kind }) => {
    const expected = graph[kind][metric.id];
    if (expected === undefined) throw new Error(`no reference: ${kind} ${metric.id}`);
    const { values, problem } = outcomeOf(metric, graph, kind);
    expect(problem).toBeNull();
    const names = metric.of === 'entity' ? graph.graph.ids : tieNames(graph.graph);
    if (metric.scale === 'category') {
      expect(partition(values)).toEqual(partition(expected));
    } else {
      expect(differences(values, expected, (index) => names[index] ?? '')).toEqual([]);
    }
  });
});

describe.skipIf(metricOf('community') === undefined)('community', () => {
  const metric = metricOf('community')!;

  test.each(metric === undefined ? [] : casesOf(metric))(
    '$kind, of $name: as good as the best of NetworkX, or nearly',
    ({ graph, kind }) => {
      const { values, problem } = outcomeOf(metric, graph, kind);
      const bar = graph.modularity[kind];
      expect(problem).toBeNull();
      expect(values).toHaveLength(graph.graph.ids.length);
      if (bar === null) return;
      expect(modularity(graph.graph.csr, values, kind === 'weighted')).toBeGreaterThan(bar - 0.02);
    },
  );
});

describe.each([...GROUP_FIGURES])('$id', (figure: GroupFigure) => {
  test.each([...REFERENCE_GRAPHS])('of $name', ({ graph, directedPairs, summary, modularity }) => {
    const { value, reason } = finish(figure.steps(summaryInput(graph.csr, { directedPairs })));
    expect(value === null).toBe(reason !== null);
    if (figure.id === 'modularity') {
      const bar = modularity.plain;
      expect(value ?? NaN).toSatisfy((q: number) =>
        bar === null ? Number.isNaN(q) : q > bar - 0.02,
      );
      return;
    }
    const expected = summary[figure.id];
    if (expected === undefined) throw new Error(`no reference: ${figure.id}`);
    expect(differences([value ?? NaN], [expected])).toEqual([]);
  });
});
