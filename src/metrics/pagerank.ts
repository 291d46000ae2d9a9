import { arcWeights, multiply } from './adjacency-product.ts';
import type { CsrGraph } from './csr.ts';
import type { Metric, MetricOptions, MetricOutcome, Steps } from './metric.ts';
import { notConverged } from './not-converged.ts';

const DAMPING = 0.85;
/** Of one round; what is left then is at most 0.85 / 0.15 times as much, below 10⁻¹². */
const TOLERANCE = 1e-14;

/** 1 / strength of each vertex (1 / degree without weights), 0 for one without ties; length n. */
function inverseStrengths(
  { order, offsets }: CsrGraph,
  weights: Float64Array | null,
): Float64Array {
  const inverse = new Float64Array(order);
  for (let v = 0; v < order; v++) {
    let sum = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) sum += weights?.[e] ?? 1;
    inverse[v] = sum > 0 ? 1 / sum : 0;
  }
  return inverse;
}

/** PageRank by power iteration from equal shares, at most `limit` rounds. */
export function* pagerankSteps(
  graph: CsrGraph,
  { weighted }: MetricOptions,
  limit = 1000,
): Steps<MetricOutcome> {
  const n = graph.order;
  const weights = arcWeights(graph, weighted);
  const inverse = inverseStrengths(graph, weights);
  const vertices = Int32Array.from({ length: n }, (_, v) => v);
  const x = new Float64Array(n).fill(1 / n);
  const given = new Float64Array(n);
  const taken = new Float64Array(n);
  if (n === 0) return { values: x, problem: null };
  for (let round = 0; round < limit; round++) {
    // What entities without ties hold goes to all in equal shares.
    let stuck = 0;
    for (let v = 0; v < n; v++) {
      given[v] = x[v]! * inverse[v]!;
      if (inverse[v] === 0) stuck += x[v]!;
    }
    const done = Math.min(1, round / 200);
    yield* multiply({ graph, weights, vertices }, given, taken, done);
    let moved = 0;
    for (let v = 0; v < n; v++) {
      const value = DAMPING * (taken[v]! + stuck / n) + (1 - DAMPING) / n;
      moved += Math.abs(value - x[v]!);
      x[v] = value;
    }
    if (moved <= TOLERANCE) return { values: x, problem: null };
    yield done;
  }
  return notConverged(graph, limit);
}

/** How often a walker at random comes by. */
export const PAGERANK: Metric = {
  id: 'pagerank',
  names: { en: 'PageRank', zh: 'PageRank 值' },
  column: 'PageRank',
  of: 'entity',
  scale: 'number',
  digits: 4,
  definition:
    'The share of time that a walk spends at an entity if it follows ties at random and now and then starts anew anywhere.',
  meaning: 'A high value means many ties, above all to partners who have few others.',
  normalisation: 'The values sum to 1.',
  convention:
    'Damping 0.85; an entity without ties passes its share to all, as in NetworkX; iterated to within 10⁻¹² of the limit.',
  source:
    'Page, L., Brin, S., Motwani, R. & Winograd, T. (1999). The PageRank citation ranking: bringing order to the Web. Stanford InfoLab 1999-66.',
  weights: { plain: 'none', weighted: 'strength' },
  applies: () => true,
  cost: ({ order, size }) => 100 * (2 * order + 2 * size),
  steps: (graph, options) => pagerankSteps(graph, options),
  networkx: ({ weighted }) =>
    `values = nx.pagerank(G, alpha=0.85, weight=${weighted ? "'strength'" : 'None'}, max_iter=1000, tol=1e-15)`,
};
