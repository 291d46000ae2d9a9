/** What every metric keeps to on every graph, whatever its values are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CsrGraph } from '../../src/metrics/csr.ts';
import {
  computeMetric,
  finish,
  type Metric,
  type MetricOptions,
} from '../../src/metrics/metric.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import {
  anyListedGraph,
  anyRelabelled,
  anyTwoModeGraph,
  csrOf,
  type ListedGraph,
} from '../support/any-graph.ts';
import { differences, partition } from '../support/close-to.ts';

const PLAIN: MetricOptions = { weighted: false };
const WEIGHTED: MetricOptions = { weighted: true };

/** Metrics whose values depend on the order in which a graph is told: a search for good groups. */
const DEPEND_ON_ORDER: readonly string[] = ['community'];

/** Metrics that grow as the strengths do; no other one changes when all strengths do alike. */
const GROW_WITH_STRENGTH: readonly string[] = ['strength'];
const GROW_WHEN_WEIGHTED: readonly string[] = ['closeness', 'harmonic'];

/** The kinds a metric has: plain, and weighted where ties can weigh. */
function optionsOf(metric: Metric): readonly MetricOptions[] {
  return metric.weights.weighted === null ? [PLAIN] : [PLAIN, WEIGHTED];
}

/** Graphs a metric applies to; for one of two modes, of two modes. */
function graphsFor(metric: Metric): fc.Arbitrary<ListedGraph> {
  const general = metric.applies(csrOf({ order: 1, ties: [], modes: null, families: [0] }));
  return general ? anyListedGraph : anyTwoModeGraph;
}

function valuesOf(metric: Metric, graph: CsrGraph, options: MetricOptions): Float64Array {
  const { values, problem } = computeMetric(metric, graph, options);
  expect(problem).toBeNull();
  return values;
}

function strengthened(graph: ListedGraph, strength: (former: number) => number): ListedGraph {
  return { ...graph, ties: graph.ties.map(([a, b, s]) => [a, b, strength(s)] as const) };
}

/** How much larger the values are when all strengths are. */
function growth({ id }: Metric, { weighted }: MetricOptions, times: number): number {
  return GROW_WITH_STRENGTH.includes(id) || (weighted && GROW_WHEN_WEIGHTED.includes(id))
    ? times
    : 1;
}

/** Differences of two outcomes; groups compared as partitions. */
function unlike(
  metric: Metric,
  got: ArrayLike<number>,
  expected: ArrayLike<number>,
): readonly string[] {
  return metric.scale === 'category'
    ? differences(partition(got), partition(expected))
    : differences(got, expected);
}

describe.each([...METRICS])('$id', (metric) => {
  const graphs = graphsFor(metric);

  test('has a value for everybody, computed to the same bits each time', () => {
    fc.assert(
      fc.property(graphs, (listed) => {
        const graph = csrOf(listed);
        for (const options of optionsOf(metric)) {
          const values = valuesOf(metric, graph, options);
          expect(values).toHaveLength(metric.of === 'entity' ? graph.order : graph.size);
          expect([...valuesOf(metric, graph, options)]).toEqual([...values]);
          expect(values.some((value) => value < 0 || Math.abs(value) === Infinity)).toBe(false);
        }
      }),
    );
  });

  test('says how far it is, from 0 to 1 and never back', () => {
    fc.assert(
      fc.property(graphs, (listed) => {
        for (const options of optionsOf(metric)) {
          const shares = [0, ...metric.steps(csrOf(listed), options), 1];
          expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test.skipIf(metric.parts === undefined)('in parts it has the same bits', () => {
    const parts = metric.parts!;
    fc.assert(
      fc.property(graphs, (listed) => {
        const graph = csrOf(listed);
        for (const options of optionsOf(metric)) {
          const sums = Array.from({ length: parts.count(graph) }, (_, part) =>
            finish(parts.steps(graph, options, part)),
          );
          const { values } = parts.combine(graph, options, sums);
          expect([...values]).toEqual([...valuesOf(metric, graph, options)]);
        }
      }),
    );
  });

  test.skipIf(DEPEND_ON_ORDER.includes(metric.id))('relabelling changes nothing', () => {
    fc.assert(
      fc.property(anyRelabelled(graphs), ({ graph, told, vertices, ties }) => {
        const places = metric.of === 'entity' ? vertices : ties;
        for (const options of optionsOf(metric)) {
          const values = valuesOf(metric, csrOf(told), options);
          const back = places.map((place) => values[place] ?? Infinity);
          expect(unlike(metric, back, valuesOf(metric, csrOf(graph), options))).toEqual([]);
        }
      }),
    );
  });

  test.skipIf(metric.weights.plain !== 'none')('strengths matter only where ties weigh', () => {
    fc.assert(
      fc.property(graphs, fc.infiniteStream(fc.integer({ min: 1, max: 9 })), (listed, drawn) => {
        const other = strengthened(listed, () => drawn.next().value ?? 1);
        expect([...valuesOf(metric, csrOf(other), PLAIN)]).toEqual([
          ...valuesOf(metric, csrOf(listed), PLAIN),
        ]);
      }),
    );
  });

  test('three times the strength everywhere: the same, or three times as much', () => {
    fc.assert(
      fc.property(graphs, (listed) => {
        for (const options of optionsOf(metric)) {
          const values = valuesOf(metric, csrOf(listed), options);
          const grown = valuesOf(metric, csrOf(strengthened(listed, (s) => 3 * s)), options);
          const expected = values.map((value) => value * growth(metric, options, 3));
          expect(unlike(metric, grown, expected)).toEqual([]);
        }
      }),
    );
  });

  test.skipIf(metric.weights.weighted === null)('equal strengths weigh nothing', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 7 }), (listed, strength) => {
        const graph = csrOf(strengthened(listed, () => strength));
        const expected = valuesOf(metric, graph, PLAIN).map(
          (value) => value * growth(metric, WEIGHTED, strength),
        );
        expect(unlike(metric, valuesOf(metric, graph, WEIGHTED), expected)).toEqual([]);
      }),
    );
  });
});
