import type { CsrGraph } from './csr.ts';
import type { Metric, MetricOutcome, Steps } from './metric.ts';
import { hasTwoModes, modeSizes, TWO_MODE_ACTORS, TWO_MODE_SOURCE } from './two-mode.ts';

// oxlint-disable-next-line require-yield -- one look at each vertex needs no pause
function* steps(graph: CsrGraph): Steps<MetricOutcome> {
  const { order, offsets } = graph;
  const values = Float64Array.from({ length: order }, (_, v) => {
    const { other } = modeSizes(graph, v);
    return other === 0 ? Number.NaN : (offsets[v + 1]! - offsets[v]!) / other;
  });
  return { values, problem: null };
}

/** Ties of each entity, as a share of those it could have in a graph of two modes. */
export const TWO_MODE_DEGREE: Metric = {
  id: 'degree-two-mode',
  names: { en: 'share of possible ties', zh: '二模度中心性' },
  column: 'two-mode ties',
  of: 'entity',
  scale: 'number',
  digits: 3,
  definition: 'The share of all missions an actor has a tie with, or of all actors a mission has.',
  meaning: 'A high value means taking part in most missions, or bringing most actors together.',
  normalisation: 'Divided by the number of entities of the other mode.',
  convention:
    'The two-mode normalisation of Borgatti and Everett, as in NetworkX; undefined where nobody is of the other mode.',
  source: TWO_MODE_SOURCE,
  weights: { plain: 'none', weighted: null },
  applies: hasTwoModes,
  cost: ({ order }) => order,
  steps,
  networkx: () => `${TWO_MODE_ACTORS}
values = nx.bipartite.degree_centrality(G, actors)`,
};
