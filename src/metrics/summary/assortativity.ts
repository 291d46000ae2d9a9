import type { Steps } from '../metric.ts';
import { type FigureValue, type GroupFigure, known, undefinedBecause } from './figure.ts';
import type { SummaryInput } from './summary-input.ts';

// oxlint-disable-next-line require-yield -- one look at each tie needs no pause
function* steps({ graph: { size, ends, families } }: SummaryInput): Steps<FigureValue> {
  if (families === null) return undefinedBecause('The entities have no families.');
  if (size === 0) return undefinedBecause('There are no ties.');
  const shares = new Float64Array(256);
  let inside = 0;
  for (let e = 0; e < ends.length; e += 2) {
    const [a, b] = [families[ends[e]!]!, families[ends[e + 1]!]!];
    shares[a]!++;
    shares[b]!++;
    if (a === b) inside++;
  }
  let expected = 0;
  for (const count of shares) expected += (count / (2 * size)) ** 2;
  if (shares.includes(2 * size)) return undefinedBecause('All ties stay in one family.');
  return known((inside / size - expected) / (1 - expected));
}

/** How far ties stay inside a family. */
export const ASSORTATIVITY: GroupFigure = {
  id: 'assortativity',
  names: { en: 'assortativity by family', zh: '类别同配系数' },
  digits: 3,
  definition:
    'Whether ties join entities of one family (countries, organisations, missions) more often than chance.',
  normalisation:
    '1 where all do, 0 as by chance, below 0 where ties rather join different families.',
  convention: null,
  source: 'Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E 67, 026126.',
  steps,
  networkx: `met = {G.nodes[v].get('family') for tie in G.edges for v in tie}
value = nx.attribute_assortativity_coefficient(G, 'family') if len(met) > 1 else None`,
  reproducible: true,
};
