import type { Steps } from '../metric.ts';
import { type FigureValue, type GroupFigure, known, undefinedBecause } from './figure.ts';
import type { SummaryInput } from './summary-input.ts';

function* steps(input: SummaryInput): Steps<FigureValue> {
  if (input.graph.size === 0) return undefinedBecause('No two entities are linked.');
  return known((yield* input.pathLengths()).average);
}

/** How far apart entities are. */
export const AVERAGE_PATH_LENGTH: GroupFigure = {
  id: 'average-path-length',
  names: { en: 'average path length', zh: '平均路径长度' },
  digits: 2,
  definition: 'The mean number of ties on the shortest path between two entities.',
  normalisation: 'A mean over the pairs that a path links.',
  convention: 'Pairs without a path are left out, as in igraph; NetworkX refuses such a network.',
  source:
    'Watts, D. J. & Strogatz, S. H. (1998). Collective dynamics of ‘small-world’ networks. Nature 393, 440–442.',
  steps,
  networkx: `lengths = [d for v, row in nx.all_pairs_shortest_path_length(G) for w, d in row.items() if v != w]
value = sum(lengths) / len(lengths) if lengths else None`,
  reproducible: true,
};
