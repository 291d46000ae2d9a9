import type { Steps } from '../metric.ts';
import { centralisation } from './centralisation.ts';
import type { FigureValue, GroupFigure } from './figure.ts';
import type { SummaryInput } from './summary-input.ts';

function* steps(input: SummaryInput): Steps<FigureValue> {
  return centralisation(yield* input.betweenness(), input.graph.order - 1);
}

/** How far shortest paths gather at one entity. */
export const BETWEENNESS_CENTRALISATION: GroupFigure = {
  id: 'betweenness-centralisation',
  names: { en: 'centralisation of betweenness', zh: '中介中心势' },
  digits: 3,
  definition: 'How far the entity most often between others is ahead of all others (Freeman).',
  normalisation: 'From 0, all are as often between, to 1, a star.',
  convention: null,
  source:
    'Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry 40, 35–41.',
  steps,
  networkx: `n = len(G)
between = list(nx.betweenness_centrality(G).values())
value = sum(max(between) - b for b in between) / (n - 1) if n > 2 else None`,
  reproducible: true,
};
