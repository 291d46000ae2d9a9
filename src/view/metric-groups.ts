import type { CsrGraph } from '../metrics/csr.ts';
import type { Metric } from '../metrics/metric.ts';
import { METRICS } from '../metrics/registry.ts';

/** Metrics that ask alike, under a short heading. */
export interface MetricGroup {
  readonly heading: string;
  readonly metrics: readonly Metric[];
}

/** Headings and the ids below them; variants (`betweenness-sampled`) stand with their metric. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  Ties: ['degree', 'strength'],
  Paths: ['betweenness', 'closeness', 'harmonic', 'articulation'],
  Influence: ['eigenvector', 'pagerank', 'katz'],
  Groups: ['community', 'component', 'core', 'clustering'],
  Brokerage: ['constraint', 'effective-size'],
};

const OTHER = 'Other';

function headingOf({ id }: Metric): string {
  const found = Object.entries(HEADINGS).find(([, ids]) =>
    ids.some((base) => id === base || id.startsWith(`${base}-`)),
  );
  return found?.[0] ?? OTHER;
}

/** The metrics of entities that apply to a graph and are wanted, by group, as pickers show them. */
export function metricGroups(
  graph: CsrGraph,
  wanted: (metric: Metric) => boolean = () => true,
): readonly MetricGroup[] {
  const offered = METRICS.filter((m) => m.of === 'entity' && m.applies(graph) && wanted(m));
  return [...Object.keys(HEADINGS), OTHER]
    .map((heading) => ({
      heading,
      metrics: offered.filter((metric) => headingOf(metric) === heading),
    }))
    .filter(({ metrics }) => metrics.length > 0);
}
