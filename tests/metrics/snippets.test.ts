/** The script shown for a metric reads the graph that readers download and prints the same numbers. */
import { beforeAll, describe, expect, test } from 'vitest';
import { toCsv } from '../../src/exchange/csv.ts';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import type { IndexedGraph } from '../../src/metrics/csr.ts';
import { nodeRows, tieRows } from '../../src/metrics/graph-tables.ts';
import { metricInput } from '../../src/metrics/metric-input.ts';
import {
  computeMetric,
  finish,
  type Metric,
  type MetricOptions,
} from '../../src/metrics/metric.ts';
import { networkxScript } from '../../src/metrics/networkx-script.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import { networkxFigureScript } from '../../src/metrics/summary/networkx-figure-script.ts';
import { GROUP_FIGURES } from '../../src/metrics/summary/registry.ts';
import { summarise } from '../../src/metrics/summary/summarise.ts';
import { summaryInput } from '../../src/metrics/summary/summary-input.ts';
import { familyOf, nameOf } from '../../src/model/entity.ts';
import { DATASET } from '../support/bundled-dataset.ts';
import { differences } from '../support/close-to.ts';
import { REFERENCE_GRAPHS } from '../support/reference-graphs.ts';
import { networkxMissing, runScripts, type ScriptResult } from '../support/python.ts';

/** The graphs of the bundled dataset that readers meet first, and small ones of every shape. */
const GRAPHS: Readonly<Record<string, IndexedGraph>> = {
  default: metricInput(projectViewGraph(DATASET, DEFAULT_QUERY)),
  bipartite: metricInput(projectViewGraph(DATASET, { ...DEFAULT_QUERY, bipartite: true })),
  // Of a graph of nobody NetworkX refuses to compute some metrics.
  ...Object.fromEntries(
    REFERENCE_GRAPHS.filter(({ graph }) => graph.csr.order > 0).map(({ name, graph }) => [
      name,
      graph,
    ]),
  ),
};

/** Metrics that NetworkX computes to the same number: not communities, which are drawn at random. */
const REPRODUCIBLE = METRICS.filter(({ id }) => id !== 'community');

/** Where a two-mode value is undefined, NetworkX divides by zero. */
function isRefused(metric: Metric, { csr }: IndexedGraph): boolean {
  return metric.id.endsWith('-two-mode') && computeMetric(metric, csr).values.some(Number.isNaN);
}

interface Case {
  readonly graph: string;
  readonly metric: Metric;
  readonly name: string;
  readonly kind: string;
  readonly options: MetricOptions;
}

const CASES: readonly Case[] = Object.entries(GRAPHS).flatMap(([graph, indexed]) =>
  REPRODUCIBLE.filter(
    (metric) => metric.applies(indexed.csr) && !isRefused(metric, indexed),
  ).flatMap((metric) =>
    [false, true]
      .filter((weighted) => !weighted || metric.weights.weighted !== null)
      .map((weighted) => ({
        graph,
        metric,
        name: metric.id,
        kind: weighted ? 'weighted' : 'plain',
        options: { weighted },
      })),
  ),
);

const FIGURES = GROUP_FIGURES.filter(({ reproducible }) => reproducible);

function describeEntity(id: string): { label: string; family: string | null } {
  const entity = DATASET.entities.get(id);
  if (entity === undefined) return { label: id, family: null };
  return { label: nameOf(entity), family: familyOf(entity.type) };
}

const filesOf = (graph: string): { nodes: string; ties: string } => ({
  nodes: `${graph} "nodes".csv`,
  ties: `${graph} ties.csv`,
});

/** The lines a script printed: values by id, or by the two ids of a tie in either order. */
function valuesPrinted({ printed }: ScriptResult): ReadonlyMap<string, number> {
  const rows = printed.split('\n').filter((row) => row !== '');
  return new Map(
    rows.map((row) => {
      const cells = row.split('\t');
      const value = cells.pop() ?? '';
      return [cells.toSorted().join(' '), value === 'nan' ? NaN : Number(value)];
    }),
  );
}

function keysOf({ ids, csr }: IndexedGraph, metric: Metric): readonly string[] {
  if (metric.of === 'entity') return ids;
  return Array.from({ length: csr.size }, (_, tie) =>
    [ids[csr.ends[2 * tie]!]!, ids[csr.ends[2 * tie + 1]!]!].toSorted().join(' '),
  );
}

test('the two tables are the graph: its entities, and each tie with its strength', () => {
  const { csr, ids } = GRAPHS['bipartite']!;
  const nodes = nodeRows(GRAPHS['bipartite']!, describeEntity);
  const ties = tieRows(GRAPHS['bipartite']!);
  expect(nodes[0]).toEqual(['id', 'label', 'family', 'mode']);
  expect(nodes.slice(1).map(([id]) => id)).toEqual(ids);
  expect(nodes.find(([id]) => id === 'country:fr')).toEqual(['country:fr', 'France', 'country', 0]);
  expect(nodes.find(([id]) => id === 'mission:svom')?.[3]).toBe(1);
  expect(ties[0]).toEqual(['source', 'target', 'weight']);
  expect(ties).toHaveLength(csr.size + 1);
  expect(ties.slice(1).map(([, , weight]) => weight)).toEqual([...csr.strengths]);
  expect(nodeRows(GRAPHS['default']!, describeEntity)[1]?.[3]).toBeNull();
});

describe.skipIf(networkxMissing !== null)('NetworkX prints our numbers', () => {
  let results: readonly ScriptResult[] = [];

  beforeAll(() => {
    const tables = Object.entries(GRAPHS).flatMap(([name, graph]) => [
      [filesOf(name).nodes, toCsv(nodeRows(graph, describeEntity))],
      [filesOf(name).ties, toCsv(tieRows(graph))],
    ]);
    const scripts = CASES.map(({ metric, options, graph }) =>
      networkxScript(metric, options, filesOf(graph)),
    );
    const figureScripts = FIGURES.map((figure) => networkxFigureScript(figure, filesOf('default')));
    results = runScripts([...scripts, ...figureScripts], Object.fromEntries(tables));
  }, 60_000);

  test.each(CASES)('$name, $kind, $graph graph', (one) => {
    const { metric, options } = one;
    const graph = GRAPHS[one.graph]!;
    const result = results[CASES.indexOf(one)]!;
    expect(result.error).toBeNull();
    const printed = valuesPrinted(result);
    const keys = keysOf(graph, metric);
    expect([...printed.keys()].toSorted()).toEqual([...keys].toSorted());
    const { values } = computeMetric(metric, graph.csr, options);
    const theirs = keys.map((key) => printed.get(key) ?? NaN);
    expect(differences(values, theirs, (index) => keys[index] ?? '')).toEqual([]);
    const shown = [...printed.values()].filter((value) => !Number.isNaN(value));
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  });

  test.each(FIGURES)('$id of the default graph', (figure) => {
    const result = results[CASES.length + FIGURES.indexOf(figure)]!;
    expect(result.error).toBeNull();
    const [id, printed = ''] = result.printed.trimEnd().split('\t');
    const values = finish(summarise(summaryInput(GRAPHS['default']!.csr), [figure]));
    const value = values.get(figure.id)?.value ?? null;
    expect(id).toBe(figure.id);
    expect(differences([value ?? NaN], [printed === 'None' ? null : Number(printed)])).toEqual([]);
  });
});
