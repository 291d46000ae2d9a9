import { closedTriads, closedTriadsCost } from './closed-triads.ts';
import type { CsrGraph } from './csr.ts';
import type { Metric, MetricOutcome, Steps } from './metric.ts';

function* steps(graph: CsrGraph): Steps<MetricOutcome> {
  const { counts } = yield* closedTriads(graph);
  const values = counts.map((triangles, v) => {
    const degree = graph.offsets[v + 1]! - graph.offsets[v]!;
    // A triangle is a tie between two neighbours.
    return degree === 0 ? Number.NaN : degree - (2 * triangles) / degree;
  });
  return { values, problem: null };
}

/** How many partners an entity has, less those that know each other. */
export const EFFECTIVE_SIZE: Metric = {
  id: 'effective-size',
  names: { en: 'effective size', zh: '有效规模' },
  column: 'eff. size',
  of: 'entity',
  scale: 'number',
  digits: 2,
  definition:
    'The number of an entity’s neighbours, less the mean number of ties each has to the others of them.',
  meaning: 'A high value means many partners who do not reach each other without it.',
  normalisation: 'From 1 to the number of ties.',
  convention: 'Every tie counts the same; without ties it is undefined, as in NetworkX.',
  source:
    'Burt, R. S. (1992). Structural Holes. Harvard University Press; in the form of Borgatti, S. P. (1997). Structural holes: unpacking Burt’s redundancy measures. Connections 20, 35–38.',
  weights: { plain: 'none', weighted: null },
  applies: () => true,
  cost: closedTriadsCost,
  steps,
  networkx: () => 'values = nx.effective_size(G)',
};
