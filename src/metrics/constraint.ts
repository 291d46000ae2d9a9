import { closedTriads, closedTriadsCost } from './closed-triads.ts';
import type { CsrGraph } from './csr.ts';
import type { Metric, MetricOutcome, Steps } from './metric.ts';

/**
 * Of vertex v: the sum over its neighbours j of (p(v, j) + Σ p(v, w) p(w, j))² with p(a, b) = 1 / degree
 * of a and w the neighbours they share, which are the third corners of the triangles over v and j.
 */
function* steps(graph: CsrGraph): Steps<MetricOutcome> {
  const { offsets, arcTies } = graph;
  const { thirdShares } = yield* closedTriads(graph);
  const values = new Float64Array(graph.order);
  for (let v = 0; v < graph.order; v++) {
    const degree = offsets[v + 1]! - offsets[v]!;
    let sum = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const spent = (1 + thirdShares[arcTies[e]!]!) / degree;
      sum += spent * spent;
    }
    values[v] = degree === 0 ? Number.NaN : sum;
  }
  return { values, problem: null };
}

/** How far an entity's partners leave it no choice. */
export const CONSTRAINT: Metric = {
  id: 'constraint',
  names: { en: 'constraint', zh: '限制度' },
  column: 'constraint',
  of: 'entity',
  scale: 'number',
  digits: 3,
  definition:
    'How far an entity’s ties lead, straight or through a shared neighbour, to the same few others.',
  meaning:
    'A high value means dependence on few partners or on a closed circle; a low one, partners who are strangers to each other.',
  normalisation: 'A sum over neighbours: 1 with a single tie, near 0 with many unconnected ones.',
  convention: 'Every tie counts the same; without ties it is undefined, as in NetworkX.',
  source:
    'Burt, R. S. (2004). Structural holes and good ideas. American Journal of Sociology 110, 349–399.',
  weights: { plain: 'none', weighted: null },
  applies: () => true,
  cost: closedTriadsCost,
  steps,
  networkx: () => 'values = nx.constraint(G)',
};
