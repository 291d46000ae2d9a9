import type { CsrGraph } from './csr.ts';
import { leadingEigenvector } from './leading-eigenvector.ts';
import type { Metric, MetricOptions, MetricOutcome, Steps } from './metric.ts';
import { notConverged } from './not-converged.ts';

/** Eigenvector centrality with at most `limit` steps per component (default: 10,000). */
export function* eigenvectorSteps(
  graph: CsrGraph,
  { weighted }: MetricOptions,
  limit?: number,
): Steps<MetricOutcome> {
  const found = yield* leadingEigenvector(graph, weighted, limit);
  if (!found.converged) return notConverged(graph, found.iterations);
  return { values: found.vector, problem: null };
}

/** Who is tied to those who are well tied. */
export const EIGENVECTOR: Metric = {
  id: 'eigenvector',
  names: { en: 'eigenvector centrality', zh: '特征向量中心性' },
  column: 'eigenvector',
  of: 'entity',
  scale: 'number',
  digits: 3,
  definition: 'A value in proportion to the sum of the neighbours’ values.',
  meaning: 'A high value means ties to partners who are well tied themselves.',
  normalisation: 'No value is negative; their squares sum to 1.',
  convention:
    'Where a network is in parts, only the parts with the largest eigenvalue (to 10⁻¹⁰) have values above 0, as in NetworkX’s power iteration from equal values; without ties all are equal.',
  source:
    'Bonacich, P. (1972). Factoring and weighting approaches to status scores and clique identification. Journal of Mathematical Sociology 2, 113–120.',
  weights: { plain: 'none', weighted: 'strength' },
  applies: () => true,
  cost: ({ order, size }) => 70 * (order + 2 * size),
  steps: (graph, options) => eigenvectorSteps(graph, options),
  networkx: ({ weighted }) => `import numpy as np
roots, vectors = np.linalg.eigh(nx.to_numpy_array(G, weight=${weighted ? "'strength'" : 'None'}))
top = vectors[:, roots >= roots[-1] * (1 - 1e-10)]
share = top @ top.sum(axis=0)  # what the all-ones vector leaves
values = dict(zip(G, (abs(share) / np.linalg.norm(share)).tolist()))`,
};
