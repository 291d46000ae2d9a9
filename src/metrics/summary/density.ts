import type { Steps } from '../metric.ts';
import { type FigureValue, type GroupFigure, known, undefinedBecause } from './figure.ts';
import type { SummaryInput } from './summary-input.ts';

// oxlint-disable-next-line require-yield -- two numbers need no pause
function* steps({ graph: { order, size } }: SummaryInput): Steps<FigureValue> {
  if (order < 2) return undefinedBecause('There are no two entities to be tied.');
  return known((2 * size) / (order * (order - 1)));
}

/** How many of the possible ties there are. */
export const DENSITY: GroupFigure = {
  id: 'density',
  names: { en: 'density', zh: '网络密度' },
  digits: 3,
  definition: 'The share of pairs of entities that have a tie.',
  normalisation: 'From 0, no ties, to 1, all are tied to all.',
  convention: 'Undefined for fewer than two entities, where NetworkX gives 0.',
  source:
    'Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, 101.',
  steps,
  networkx: 'value = nx.density(G) if len(G) > 1 else None',
  reproducible: true,
};
