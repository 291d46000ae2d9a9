import type { Steps } from '../metric.ts';
import { type FigureValue, type GroupFigure, known, undefinedBecause } from './figure.ts';
import type { SummaryInput } from './summary-input.ts';

function* steps(input: SummaryInput): Steps<FigureValue> {
  if (input.graph.size === 0) return undefinedBecause('There are no ties.');
  return known((yield* input.communities()).modularity);
}

/** How far a graph falls into communities. */
export const MODULARITY: GroupFigure = {
  id: 'modularity',
  names: { en: 'modularity', zh: '模块度' },
  digits: 3,
  definition:
    'The share of ties inside the communities found, less the share chance would put there.',
  normalisation: 'Below 1; 0 as by chance.',
  convention: 'Of the communities of Louvain’s method, unweighted, at resolution 1.',
  source:
    'Newman, M. E. J. & Girvan, M. (2004). Finding and evaluating community structure in networks. Physical Review E 69, 026113.',
  steps,
  networkx: `# Comparable, not equal: the communities depend on the order drawn.
groups = nx.community.louvain_communities(G, weight=None, seed=1)
value = nx.community.modularity(G, groups, weight=None) if G.size() else None`,
  reproducible: false,
};
