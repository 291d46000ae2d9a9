import type { CsrGraph } from './csr.ts';
import type { Metric, MetricOutcome, Steps } from './metric.ts';

// oxlint-disable-next-line require-yield -- one look at each vertex needs no pause
function* steps({ order, offsets }: CsrGraph): Steps<MetricOutcome> {
  const values = Float64Array.from({ length: order }, (_, v) => offsets[v + 1]! - offsets[v]!);
  return { values, problem: null };
}

/** Number of ties of each entity. */
export const DEGREE: Metric = {
  id: 'degree',
  names: { en: 'number of ties', zh: '度' },
  column: 'ties',
  of: 'entity',
  scale: 'count',
  digits: 0,
  definition: 'How many others an entity has a tie with.',
  meaning:
    'A high value means many different partners or missions, whatever the number of reports.',
  normalisation: 'A plain count.',
  convention: null,
  source:
    'Freeman, L. C. (1978). Centrality in social networks: conceptual clarification. Social Networks 1, 215–239.',
  weights: { plain: 'none', weighted: null },
  applies: () => true,
  cost: ({ order }) => order,
  steps,
  networkx: () => 'values = dict(G.degree())',
};
