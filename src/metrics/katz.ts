import { dot, multiply } from './adjacency-product.ts';
import type { CsrGraph } from './csr.ts';
import { leadingEigenvector } from './leading-eigenvector.ts';
import type { Metric, MetricOutcome, Steps } from './metric.ts';
import { notConverged } from './not-converged.ts';
import { within } from './within.ts';

/** The share of 1 / λ₁, beyond which the sum over walks has no end, that a tie attenuates by. */
const SHARE = 0.9;
const TOLERANCE = 1e-14;

/**
 * Katz centrality: x = α A x + 1, iterated from ones until the sum of changes is at most 10⁻¹⁴ of the
 * sum. Each round takes a tenth off the rest, so that the limit is reached in about 310.
 */
export function* katzSteps(graph: CsrGraph, limit = 1000): Steps<MetricOutcome> {
  const leading = yield* within(leadingEigenvector(graph, false), 0, 0.5);
  if (!leading.converged) return notConverged(graph, leading.iterations);
  if (graph.size === 0) return { values: leading.vector, problem: null };
  const alpha = SHARE / leading.value;
  const vertices = Int32Array.from({ length: graph.order }, (_, v) => v);
  const x = new Float64Array(graph.order).fill(1);
  const y = new Float64Array(graph.order);
  for (let round = 0; round < limit; round++) {
    const done = 0.5 + 0.5 * Math.min(1, round / 310);
    yield* multiply({ graph, weights: null, vertices }, x, y, done);
    let [sum, moved] = [0, 0];
    for (let v = 0; v < y.length; v++) {
      const value = alpha * y[v]! + 1;
      moved += Math.abs(value - x[v]!);
      sum += value;
      x[v] = value;
    }
    if (moved <= TOLERANCE * sum) {
      const norm = Math.sqrt(dot(vertices, x, x));
      return { values: x.map((value) => value / norm), problem: null };
    }
    yield done;
  }
  return notConverged(graph, limit);
}

/** How many walks lead to an entity, longer ones counting less. */
export const KATZ: Metric = {
  id: 'katz',
  names: { en: 'Katz centrality', zh: 'Katz 中心性' },
  column: 'Katz',
  of: 'entity',
  scale: 'number',
  digits: 3,
  definition:
    'The number of walks that end at an entity, each tie on the way lowering their weight.',
  meaning: 'A high value means many partners, and partners of partners, near by.',
  normalisation: 'The squares of all values sum to 1.',
  convention:
    'A tie weakens a walk by α = 0.9 / λ₁, with λ₁ the largest eigenvalue of the whole graph, and every entity starts with 1, as in NetworkX (whose default α is 0.1); without ties all are equal.',
  source:
    'Katz, L. (1953). A new status index derived from sociometric analysis. Psychometrika 18, 39–43.',
  weights: { plain: 'none', weighted: null },
  applies: () => true,
  cost: ({ order, size }) => 250 * (order + 2 * size),
  steps: (graph) => katzSteps(graph),
  networkx: () => `import numpy as np
root = max(np.linalg.eigvalsh(nx.to_numpy_array(G, weight=None)), default=0)
alpha = 0.9 / root if G.size() else 0.9
values = nx.katz_centrality(G, alpha, max_iter=10000, tol=1e-13)`,
};
