import type { Steps } from '../metric.ts';
import { type FigureValue, type GroupFigure, known, undefinedBecause } from './figure.ts';
import type { SummaryInput } from './summary-input.ts';

function* steps(input: SummaryInput): Steps<FigureValue> {
  const { order, offsets } = input.graph;
  let pairs = 0;
  for (let v = 0; v < order; v++) {
    const degree = offsets[v + 1]! - offsets[v]!;
    pairs += (degree * (degree - 1)) / 2;
  }
  if (pairs === 0) return undefinedBecause('No entity has two ties.');
  const { counts } = yield* input.triads();
  // Each triangle counts at its three corners, where it closes a pair.
  return known(counts.reduce((sum, count) => sum + count, 0) / pairs);
}

/** How often partners of a partner are partners. */
export const TRANSITIVITY: GroupFigure = {
  id: 'transitivity',
  names: { en: 'transitivity', zh: '传递性' },
  digits: 3,
  definition: 'Of all pairs of ties that meet in an entity, the share whose far ends are tied too.',
  normalisation: 'From 0, no triangles, to 1.',
  convention: 'Undefined where no entity has two ties, where NetworkX gives 0.',
  source:
    'Newman, M. E. J., Watts, D. J. & Strogatz, S. H. (2002). Random graph models of social networks. PNAS 99, 2566–2572.',
  steps,
  networkx: 'value = nx.transitivity(G) if any(d > 1 for _, d in G.degree()) else None',
  reproducible: true,
};
