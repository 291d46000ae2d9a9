import { harmonicValues, sumReciprocals } from './harmonic-sums.ts';
import type { Metric } from './metric.ts';
import { distanceCost } from './path-cost.ts';
import { inParts } from './source-parts.ts';

/** Who is near to many, in a network that may be in parts. */
export const HARMONIC: Metric = {
  id: 'harmonic',
  names: { en: 'harmonic closeness', zh: '调和接近中心性' },
  column: 'harmonic',
  of: 'entity',
  scale: 'number',
  digits: 3,
  definition: 'The average of one divided by the distance to each other entity.',
  meaning: 'A high value means short ways to many; who cannot be reached counts nothing.',
  normalisation: 'Divided by the number of others: 1 for who has a tie with everybody.',
  convention: 'NetworkX gives the sum, not divided; igraph divides as we do.',
  source:
    'Marchiori, M. & Latora, V. (2000). Harmony in the small-world. Physica A 285, 539–546; named by Rochat, Y. (2009). Closeness centrality extended to unconnected graphs: the harmonic centrality index. ASNA 2009, Zürich.',
  weights: { plain: 'none', weighted: '1/strength' },
  applies: () => true,
  cost: (graph, options) =>
    distanceCost(graph, options) + (options.weighted ? graph.order * graph.order : 0),
  ...inParts({
    cost: (graph) => distanceCost(graph, { weighted: true }),
    sum: sumReciprocals,
    outcome: (graph, options, sums) => ({
      values: harmonicValues(graph, options, sums),
      problem: null,
    }),
  }),
  networkx: ({ weighted }) =>
    `sums = nx.harmonic_centrality(G${weighted ? ", distance='distance'" : ''})
values = {v: sums[v] / max(len(G) - 1, 1) for v in G}`,
};
