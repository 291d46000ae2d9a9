import { addTreeVertices, sumVertexDependencies } from './betweenness-sums.ts';
import type { Metric } from './metric.ts';
import { pathCost } from './path-cost.ts';
import { inParts } from './source-parts.ts';

/**
 * Betweenness of every vertex: the share of shortest paths between two others that pass through it,
 * summed over all pairs and divided by the (n − 1)(n − 2) / 2 pairs of others; pairs without a path count
 * 0. Brandes (2001) on the folded graph. A graph of fewer than three vertices gives 0.
 */
export const BETWEENNESS: Metric = {
  id: 'betweenness',
  names: { en: 'betweenness', zh: '中介中心性' },
  column: 'between',
  of: 'entity',
  scale: 'number',
  digits: 3,
  definition: 'The share of shortest paths between two others that pass through an entity.',
  meaning: 'A high value means that others are linked through it: a go-between, or a bottleneck.',
  normalisation: 'Divided by the number of pairs of others, (n − 1)(n − 2) / 2.',
  convention: 'Each pair counts once, as in NetworkX and igraph; cytoscape.js counts it twice.',
  source:
    'Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry 40, 35–41; computed as in Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25, 163–177.',
  weights: { plain: 'none', weighted: '1/strength' },
  applies: () => true,
  cost: pathCost,
  ...inParts({
    cost: (graph) => pathCost(graph, { weighted: true }),
    sum: sumVertexDependencies,
    outcome: (graph, _, sums) => {
      // Every pair was met from both of its ends.
      const pairs = Math.max(1, (graph.order - 1) * (graph.order - 2));
      const values = addTreeVertices(graph, sums).map((sum) => sum / pairs);
      return { values, problem: null };
    },
  }),
  networkx: ({ weighted }) =>
    `values = nx.betweenness_centrality(G${weighted ? ", weight='distance'" : ''})`,
};
