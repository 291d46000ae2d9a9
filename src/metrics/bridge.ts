import type { CsrGraph } from './csr.ts';
import { findCuts } from './cut-search.ts';
import type { Metric, MetricOutcome, Steps } from './metric.ts';

function* steps(graph: CsrGraph): Steps<MetricOutcome> {
  const { ties } = yield* findCuts(graph);
  return { values: Float64Array.from(ties), problem: null };
}

/** Which ties hold a part of the network together. */
export const BRIDGE: Metric = {
  id: 'bridge',
  names: { en: 'bridge', zh: '桥' },
  column: 'bridge',
  of: 'tie',
  scale: 'flag',
  digits: 0,
  definition: 'Whether the network would fall into more pieces without the tie.',
  meaning: 'Such a tie is the only link between the entities on either side of it.',
  normalisation: '1 for yes, 0 for no.',
  convention: null,
  source:
    'Tarjan, R. E. (1974). A note on finding the bridges of a graph. Information Processing Letters 2, 160–161.',
  weights: { plain: 'none', weighted: null },
  applies: () => true,
  cost: ({ order, size }) => 4 * order + 4 * size,
  steps,
  networkx: () => `cut = set(nx.bridges(G))
values = {(u, v): int((u, v) in cut or (v, u) in cut) for u, v in G.edges}`,
};
