import { closedTriads, closedTriadsCost } from './closed-triads.ts';
import type { CsrGraph } from './csr.ts';
import type { Metric, MetricOutcome, Steps } from './metric.ts';

/** The share of each vertex's pairs of neighbours that are tied; 0 with fewer than two neighbours. */
export function localClustering({ offsets }: CsrGraph, triangles: Float64Array): Float64Array {
  return triangles.map((count, v) => {
    const degree = offsets[v + 1]! - offsets[v]!;
    return degree < 2 ? 0 : (2 * count) / (degree * (degree - 1));
  });
}

function* steps(graph: CsrGraph): Steps<MetricOutcome> {
  const { counts } = yield* closedTriads(graph);
  return { values: localClustering(graph, counts), problem: null };
}

/** How far an entity's partners are tied to each other. */
export const CLUSTERING: Metric = {
  id: 'clustering',
  names: { en: 'local clustering', zh: '局部聚类系数' },
  column: 'clustering',
  of: 'entity',
  scale: 'number',
  digits: 3,
  definition: 'The share of pairs of an entity’s neighbours that are tied to each other.',
  meaning: 'A high value means that its partners also work with each other, without it.',
  normalisation: 'From 0, no two neighbours are tied, to 1, all are.',
  convention: 'With fewer than two ties it is 0, as in NetworkX.',
  source:
    'Watts, D. J. & Strogatz, S. H. (1998). Collective dynamics of ‘small-world’ networks. Nature 393, 440–442.',
  weights: { plain: 'none', weighted: null },
  applies: () => true,
  cost: closedTriadsCost,
  steps,
  networkx: () => 'values = nx.clustering(G)',
};
