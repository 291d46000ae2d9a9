import { addTreeTies, sumTieDependencies } from './betweenness-sums.ts';
import type { Metric } from './metric.ts';
import { pathCost } from './path-cost.ts';
import { inParts } from './source-parts.ts';

/** Which ties the shortest paths between any two run along. */
export const EDGE_BETWEENNESS: Metric = {
  id: 'edge-betweenness',
  names: { en: 'betweenness of ties', zh: '边中介中心性' },
  column: 'tie between',
  of: 'tie',
  scale: 'number',
  digits: 3,
  definition: 'The share of shortest paths between any two entities that run along a tie.',
  meaning: 'A high value means that many are linked by this one tie: a bridge between circles.',
  normalisation: 'Divided by the number of pairs of entities, n(n − 1) / 2.',
  convention: 'Each pair counts once, the two ends of the tie included, as in NetworkX.',
  source:
    'Girvan, M. & Newman, M. E. J. (2002). Community structure in social and biological networks. Proceedings of the National Academy of Sciences 99, 7821–7826; computed as in Brandes, U. (2008). On variants of shortest-path betweenness centrality and their generic computation. Social Networks 30, 136–145.',
  weights: { plain: 'none', weighted: '1/strength' },
  applies: () => true,
  cost: pathCost,
  ...inParts({
    cost: (graph) => pathCost(graph, { weighted: true }),
    sum: sumTieDependencies,
    outcome: (graph, _, sums) => {
      // Every pair was met from both of its ends.
      const pairs = graph.order * (graph.order - 1);
      const values = addTreeTies(graph, sums).map((sum) => sum / pairs);
      return { values, problem: null };
    },
  }),
  networkx: ({ weighted }) =>
    `values = nx.edge_betweenness_centrality(G${weighted ? ", weight='distance'" : ''})`,
};
