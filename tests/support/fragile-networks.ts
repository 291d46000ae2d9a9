import fc from 'fast-check';
import type { GraphQuery } from '../../src/graph/query.ts';
import { DEFAULT_QUERY, LEVELS } from '../../src/graph/query.ts';
import { projectViewGraph } from '../../src/graph/project.ts';
import { metricInput } from '../../src/metrics/metric-input.ts';
import { computeMetric } from '../../src/metrics/metric.ts';
import { metricOf } from '../../src/metrics/registry.ts';
import { sameValue } from '../../src/metrics/ranks.ts';
import type { Dataset } from '../../src/model/dataset.ts';

/** Views of any level, with and without what is off by default. */
export const queries: fc.Arbitrary<GraphQuery> = fc
  .record({
    level: fc.constantFrom(...LEVELS),
    unnamed: fc.boolean(),
    otherDomains: fc.boolean(),
    bipartite: fc.boolean(),
  })
  .map((some) => ({ ...DEFAULT_QUERY, ...some }));

/** The dataset less the statements that a rule picks. */
export function less(dataset: Dataset, isLost: (id: string) => boolean): Dataset {
  const statements = new Map([...dataset.statements].filter(([id]) => !isLost(id)));
  return { ...dataset, statements };
}

/** Values of a metric in a view of the data as it is, by entity; undefined ones left out. */
export function valuesIn(
  dataset: Dataset,
  query: GraphQuery,
  id: string,
  weighted: boolean,
  without: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, number> {
  const metric = metricOf(id);
  if (metric === undefined) return new Map();
  const { ids, csr } = metricInput(projectViewGraph(dataset, query), without);
  const { values } = computeMetric(metric, csr, { weighted });
  return new Map(
    ids.flatMap((entity, v) => (Number.isNaN(values[v]) ? [] : [[entity, values[v] ?? 0]])),
  );
}

/** One more than how many are higher. */
export function rankAmong(values: ReadonlyMap<string, number>, id: string): number {
  const own = values.get(id) ?? Number.NaN;
  return 1 + [...values.values()].filter((v) => v > own && !sameValue(v, own)).length;
}
