import type { CsrGraph } from './csr.ts';
import { findCuts } from './cut-search.ts';
import type { Metric, MetricOutcome, Steps } from './metric.ts';

function* steps(graph: CsrGraph): Steps<MetricOutcome> {
  const { vertices } = yield* findCuts(graph);
  return { values: Float64Array.from(vertices), problem: null };
}

/** Who holds a part of the network together. */
export const ARTICULATION: Metric = {
  id: 'articulation',
  names: { en: 'articulation point', zh: '割点' },
  column: 'cut point',
  of: 'entity',
  scale: 'flag',
  digits: 0,
  definition: 'Whether the network would fall into more pieces without the entity.',
  meaning: 'Without such an entity, some others would no longer be linked to each other at all.',
  normalisation: '1 for yes, 0 for no.',
  convention: null,
  source:
    'Tarjan, R. (1972). Depth-first search and linear graph algorithms. SIAM Journal on Computing 1, 146–160.',
  weights: { plain: 'none', weighted: null },
  applies: () => true,
  cost: ({ order, size }) => 4 * order + 4 * size,
  steps,
  networkx: () => `cut = set(nx.articulation_points(G))
values = {v: int(v in cut) for v in G}`,
};
