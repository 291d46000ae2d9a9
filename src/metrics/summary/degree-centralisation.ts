import type { Steps } from '../metric.ts';
import { centralisation } from './centralisation.ts';
import type { FigureValue, GroupFigure } from './figure.ts';
import type { SummaryInput } from './summary-input.ts';

// oxlint-disable-next-line require-yield -- one look at each vertex needs no pause
function* steps({ graph: { order, offsets } }: SummaryInput): Steps<FigureValue> {
  const degrees = Float64Array.from({ length: order }, (_, v) => offsets[v + 1]! - offsets[v]!);
  return centralisation(degrees, (order - 1) * (order - 2));
}

/** How far ties gather at one entity. */
export const DEGREE_CENTRALISATION: GroupFigure = {
  id: 'degree-centralisation',
  names: { en: 'centralisation of ties', zh: '点度中心势' },
  digits: 3,
  definition: 'How far the entity with the most ties is ahead of all others (Freeman).',
  normalisation: 'From 0, all have as many ties, to 1, a star.',
  convention: null,
  source:
    'Freeman, L. C. (1978). Centrality in social networks: conceptual clarification. Social Networks 1, 215–239.',
  steps,
  networkx: `n = len(G)
degrees = [degree for _, degree in G.degree()]
value = sum(max(degrees) - d for d in degrees) / ((n - 1) * (n - 2)) if n > 2 else None`,
  reproducible: true,
};
