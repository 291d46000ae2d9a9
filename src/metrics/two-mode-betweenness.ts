import { addTreeVertices, sumVertexDependencies } from './betweenness-sums.ts';
import type { Metric } from './metric.ts';
import { pathCost } from './path-cost.ts';
import { inParts } from './source-parts.ts';
import { hasTwoModes, modeSizes, TWO_MODE_ACTORS, TWO_MODE_SOURCE } from './two-mode.ts';

/**
 * The most that a vertex can have: paths between how many pairs of others pass it where ties are laid for
 * that. `own` counts the vertices of its mode, itself among them, `other` those of the other mode.
 */
function mostBetween(own: number, other: number): number {
  const each = Math.floor((own - 1) / other);
  const over = (own - 1) % other;
  return (
    (other ** 2 * (each + 1) ** 2 +
      other * (each + 1) * (2 * over - each - 1) -
      over * (2 * each - over + 3)) /
    2
  );
}

/** Who stands between others, as far as a graph of two modes allows. */
export const TWO_MODE_BETWEENNESS: Metric = {
  id: 'betweenness-two-mode',
  names: { en: 'two-mode betweenness', zh: '二模中介中心性' },
  column: 'two-mode between',
  of: 'entity',
  scale: 'number',
  digits: 3,
  definition: 'The share of shortest paths between two others that pass through an entity.',
  meaning: 'A high value means that others are linked through it: a go-between, or a bottleneck.',
  normalisation: 'Divided by the most that an entity of its mode can have.',
  convention:
    'The two-mode normalisation of Borgatti and Everett, as in NetworkX; undefined where the most is nothing.',
  source: TWO_MODE_SOURCE,
  weights: { plain: 'none', weighted: null },
  applies: hasTwoModes,
  cost: (graph) => pathCost(graph, { weighted: false }),
  ...inParts({
    cost: (graph) => pathCost(graph, { weighted: false }),
    sum: (graph, _, turn) => sumVertexDependencies(graph, { weighted: false }, turn),
    outcome: (graph, _, sums) => {
      const values = addTreeVertices(graph, sums).map((sum, v) => {
        const { own, other } = modeSizes(graph, v);
        const most = other === 0 ? 0 : mostBetween(own, other);
        // Every pair was met from both of its ends.
        return most === 0 ? Number.NaN : sum / 2 / most;
      });
      return { values, problem: null };
    },
  }),
  networkx: () => `${TWO_MODE_ACTORS}
values = nx.bipartite.betweenness_centrality(G, actors)`,
};
