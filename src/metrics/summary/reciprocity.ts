import type { Steps } from '../metric.ts';
import { type FigureValue, type GroupFigure, known, undefinedBecause } from './figure.ts';
import type { DirectedPair, SummaryInput } from './summary-input.ts';

/** The share of directed pairs that also run the other way; each pair comes once. */
export function reciprocityOf(pairs: readonly DirectedPair[] | null): FigureValue {
  if (pairs === null) return undefinedBecause('Nothing says who gives and who receives.');
  if (pairs.length === 0) return undefinedBecause('No tie has a giver and a receiver.');
  const keys = new Set(pairs.map(({ from, to }) => JSON.stringify([from, to])));
  const mutual = pairs.filter(({ from, to }) => keys.has(JSON.stringify([to, from])));
  return known(mutual.length / pairs.length);
}

// oxlint-disable-next-line require-yield -- there are no more pairs than statements name
function* steps({ directedPairs }: SummaryInput): Steps<FigureValue> {
  return reciprocityOf(directedPairs);
}

/** How often receivers give back. */
export const RECIPROCITY: GroupFigure = {
  id: 'reciprocity',
  names: { en: 'reciprocity', zh: '互惠性' },
  digits: 3,
  definition:
    'Of the pairs in which one gives and one receives, the share that also run the other way.',
  normalisation: 'From 0, nobody gives back, to 1.',
  convention:
    'Only statements whose roles have a direction (lender and borrower, host and visitor) count; ties without one are left out.',
  source:
    'Garlaschelli, D. & Loffredo, M. I. (2004). Patterns of link reciprocity in directed networks. Physical Review Letters 93, 268701.',
  steps,
  networkx: `# D: an nx.DiGraph of the pairs from giver to receiver; G has no directions.
value = nx.overall_reciprocity(D) if D.size() else None`,
  reproducible: false,
};
