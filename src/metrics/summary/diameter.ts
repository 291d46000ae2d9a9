import type { Steps } from '../metric.ts';
import { type FigureValue, type GroupFigure, known, undefinedBecause } from './figure.ts';
import type { SummaryInput } from './summary-input.ts';

function* steps(input: SummaryInput): Steps<FigureValue> {
  if (input.graph.size === 0) return undefinedBecause('No two entities are linked.');
  return known((yield* input.pathLengths()).diameter);
}

/** How far apart entities are at most. */
export const DIAMETER: GroupFigure = {
  id: 'diameter',
  names: { en: 'diameter', zh: '网络直径' },
  digits: 0,
  definition: 'The number of ties on the longest of all shortest paths.',
  normalisation: 'A plain count.',
  convention: 'Pairs without a path are left out, as in igraph; NetworkX refuses such a network.',
  source:
    'Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, 111.',
  steps,
  networkx: `lengths = [d for v, row in nx.all_pairs_shortest_path_length(G) for w, d in row.items() if v != w]
value = max(lengths, default=None)`,
  reproducible: true,
};
