import { addTreeDistances, sumDistances } from './distance-sums.ts';
import type { Metric } from './metric.ts';
import { distanceCost } from './path-cost.ts';
import { inParts } from './source-parts.ts';
import { hasTwoModes, modeSizes, TWO_MODE_ACTORS, TWO_MODE_SOURCE } from './two-mode.ts';

/** Who is near to all others, as far as a graph of two modes allows. */
export const TWO_MODE_CLOSENESS: Metric = {
  id: 'closeness-two-mode',
  names: { en: 'two-mode closeness', zh: '二模接近中心性' },
  column: 'two-mode close',
  of: 'entity',
  scale: 'number',
  digits: 3,
  definition:
    'The least possible sum of distances to all others, divided by that which an entity has.',
  meaning: 'A high value means short ways to everybody: news and requests pass few hands.',
  normalisation:
    'At best all of the other mode are 1 away and all of its own 2; times the share of the others that can be reached.',
  convention:
    'The two-mode normalisation of Borgatti and Everett, as in NetworkX; 0 for who reaches nobody.',
  source: TWO_MODE_SOURCE,
  weights: { plain: 'none', weighted: null },
  applies: hasTwoModes,
  cost: (graph) => distanceCost(graph, { weighted: false }),
  ...inParts({
    cost: (graph) => distanceCost(graph, { weighted: false }),
    sum: (graph, _, turn) => sumDistances(graph, { weighted: false }, turn),
    outcome: (graph, _, staying) => {
      const { sums, sizes } = addTreeDistances(graph, { weighted: false }, staying);
      const values = sums.map((sum, v) => {
        const reached = sizes[v]! - 1;
        const { own, other } = modeSizes(graph, v);
        const least = other + 2 * (own - 1);
        return reached === 0 ? 0 : (least / sum) * (reached / (graph.order - 1));
      });
      return { values, problem: null };
    },
  }),
  networkx: () => `${TWO_MODE_ACTORS}
values = nx.bipartite.closeness_centrality(G, actors)`,
};
