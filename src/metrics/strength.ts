import type { CsrGraph } from './csr.ts';
import type { Metric, MetricOutcome, Steps } from './metric.ts';

const TIES_PER_STEP = 100_000;

function* steps({ order, size, ends, strengths }: CsrGraph): Steps<MetricOutcome> {
  const values = new Float64Array(order);
  for (let t = 0; t < size; t++) {
    values[ends[2 * t]!]! += strengths[t]!;
    values[ends[2 * t + 1]!]! += strengths[t]!;
    if (t % TIES_PER_STEP === TIES_PER_STEP - 1) yield t / size;
  }
  return { values, problem: null };
}

/** Sum of the strengths of each entity's ties. */
export const STRENGTH: Metric = {
  id: 'strength',
  names: { en: 'strength of ties', zh: '加权度' },
  column: 'strength',
  of: 'entity',
  scale: 'count',
  digits: 0,
  definition: 'The strengths of an entity’s ties, added up.',
  meaning: 'A high value means much reported cooperation, with few partners or with many.',
  normalisation: 'A plain sum.',
  convention: null,
  source:
    'Barrat, A., Barthélemy, M., Pastor-Satorras, R. & Vespignani, A. (2004). The architecture of complex weighted networks. PNAS 101, 3747–3752.',
  weights: { plain: 'strength', weighted: null },
  applies: () => true,
  cost: ({ order, size }) => order + size,
  steps,
  networkx: () => "values = dict(G.degree(weight='strength'))",
};
