import { addTreeDistances, sumDistances } from './distance-sums.ts';
import type { Metric } from './metric.ts';
import { distanceCost } from './path-cost.ts';
import { inParts } from './source-parts.ts';

/** Who is near to all others. */
export const CLOSENESS: Metric = {
  id: 'closeness',
  names: { en: 'closeness', zh: '接近中心性' },
  column: 'close',
  of: 'entity',
  scale: 'number',
  digits: 3,
  definition: 'One divided by the average distance to the others an entity can reach.',
  meaning: 'A high value means short ways to everybody: news and requests pass few hands.',
  normalisation: 'Times the share of the others that can be reached; 0 for who reaches nobody.',
  convention:
    'Where a network is in parts, the formula of Wasserman and Faust, as in NetworkX; igraph leaves the share out.',
  source:
    'Freeman, L. C. (1978). Centrality in social networks: conceptual clarification. Social Networks 1, 215–239; for networks in parts Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, p. 201.',
  weights: { plain: 'none', weighted: '1/strength' },
  applies: () => true,
  cost: distanceCost,
  ...inParts({
    cost: (graph) => distanceCost(graph, { weighted: true }),
    sum: sumDistances,
    outcome: (graph, options, staying) => {
      const { sums, sizes } = addTreeDistances(graph, options, staying);
      const values = sums.map((sum, v) => {
        const others = sizes[v]! - 1;
        return others === 0 ? 0 : (others / sum) * (others / (graph.order - 1));
      });
      return { values, problem: null };
    },
  }),
  networkx: ({ weighted }) =>
    `values = nx.closeness_centrality(G${weighted ? ", distance='distance'" : ''})`,
};
