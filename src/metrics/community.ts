import type { CsrGraph } from './csr.ts';
import { louvain, louvainRuns } from './louvain.ts';
import type { Metric, MetricOptions, MetricOutcome, Steps } from './metric.ts';

function* steps(graph: CsrGraph, { weighted }: MetricOptions): Steps<MetricOutcome> {
  const { labels } = yield* louvain(graph, weighted);
  return { values: Float64Array.from(labels, (label) => label + 1), problem: null };
}

/** Who belongs together. */
export const COMMUNITY: Metric = {
  id: 'community',
  names: { en: 'community', zh: '社区' },
  column: 'community',
  of: 'entity',
  scale: 'category',
  digits: 0,
  definition: 'A group with more ties among its members than chance would give (modularity).',
  meaning: 'Members of one community work with each other more than with the rest.',
  normalisation: 'Numbered by size: 1 is the largest community.',
  convention:
    'Louvain’s method, resolution 1: the best of up to twenty runs from a fixed seed. Others draw other orders and may divide a network otherwise, at about the same modularity.',
  source:
    'Blondel, V. D., Guillaume, J.-L., Lambiotte, R. & Lefebvre, E. (2008). Fast unfolding of communities in large networks. Journal of Statistical Mechanics, P10008.',
  weights: { plain: 'none', weighted: 'strength' },
  applies: () => true,
  cost: (graph) => 50 * louvainRuns(graph) * (graph.order + 2 * graph.size),
  steps,
  networkx: ({
    weighted,
  }) => `# Comparable, not equal: numbers, and at times groups, depend on the order drawn.
groups = nx.community.louvain_communities(G, weight=${weighted ? "'strength'" : 'None'}, seed=1)
groups.sort(key=len, reverse=True)
values = {v: number for number, group in enumerate(groups, 1) for v in group}`,
};
