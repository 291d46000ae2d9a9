import { connectedComponents } from './components.ts';
import type { CsrGraph } from './csr.ts';
import type { Metric, MetricOutcome, Steps } from './metric.ts';

function* steps(graph: CsrGraph): Steps<MetricOutcome> {
  const { labels } = yield* connectedComponents(graph);
  return { values: Float64Array.from(labels, (label) => label + 1), problem: null };
}

/** Which part of the network each entity belongs to. */
export const COMPONENT: Metric = {
  id: 'component',
  names: { en: 'component', zh: '连通分量' },
  column: 'component',
  of: 'entity',
  scale: 'category',
  digits: 0,
  definition: 'The part of the network an entity can be reached in, over any number of ties.',
  meaning: 'Entities with different numbers are not linked, not even through others.',
  normalisation: 'Numbered by size: 1 is the largest part.',
  convention:
    'Equal sizes stand in the order of their first entities; NetworkX gives sets without numbers.',
  source:
    'Hopcroft, J. & Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph manipulation. Communications of the ACM 16, 372–378.',
  weights: { plain: 'none', weighted: null },
  applies: () => true,
  cost: ({ order, size }) => 2 * order + 2 * size,
  steps,
  networkx: () => `place = {v: i for i, v in enumerate(G)}
parts = sorted(nx.connected_components(G), key=lambda part: (-len(part), min(place[v] for v in part)))
values = {v: number for number, part in enumerate(parts, 1) for v in part}`,
};
