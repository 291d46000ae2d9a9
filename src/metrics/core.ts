import type { CsrGraph } from './csr.ts';
import type { Metric, MetricOutcome, Steps } from './metric.ts';

/** Vertices in the order of what is left of their degrees, and where each degree begins. */
interface Bins {
  readonly degree: Int32Array;
  readonly sorted: Int32Array;
  readonly position: Int32Array;
  readonly starts: Int32Array;
}

const ARCS_PER_STEP = 200_000;

function sortByDegree({ order, offsets }: CsrGraph): Bins {
  const degree = Int32Array.from({ length: order }, (_, v) => offsets[v + 1]! - offsets[v]!);
  const starts = new Int32Array(order + 1);
  for (const d of degree) starts[d + 1]!++;
  for (let d = 0; d < order; d++) starts[d + 1]! += starts[d]!;
  const next = starts.slice();
  const sorted = new Int32Array(order);
  const position = new Int32Array(order);
  for (let v = 0; v < order; v++) {
    position[v] = next[degree[v]!]!++;
    sorted[position[v]!] = v;
  }
  return { degree, sorted, position, starts };
}

/** Moves a vertex one degree down: it changes places with the first of its degree. */
function lower({ degree, sorted, position, starts }: Bins, w: number): void {
  const start = starts[degree[w]!]!++;
  const first = sorted[start]!;
  sorted[position[w]!] = first;
  position[first] = position[w]!;
  sorted[start] = w;
  position[w] = start;
  degree[w]!--;
}

function* steps(graph: CsrGraph): Steps<MetricOutcome> {
  const { order, offsets, targets } = graph;
  const bins = sortByDegree(graph);
  const { degree, sorted } = bins;
  let arcs = 0;
  for (let i = 0; i < order; i++) {
    const v = sorted[i]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = targets[e]!;
      if (degree[w]! > degree[v]!) lower(bins, w);
    }
    arcs += offsets[v + 1]! - offsets[v]!;
    if (arcs < ARCS_PER_STEP) continue;
    arcs = 0;
    yield i / order;
  }
  return { values: Float64Array.from(degree), problem: null };
}

/** How deep in the network's dense middle an entity stands. O(n + m), Batagelj & Zaveršnik (2003). */
export const CORE: Metric = {
  id: 'core',
  names: { en: 'core number', zh: '核数' },
  column: 'core',
  of: 'entity',
  scale: 'count',
  digits: 0,
  definition:
    'The largest k for which an entity belongs to a group whose members all have k ties inside it.',
  meaning: 'A high value means a place in the dense middle, where partners are well tied too.',
  normalisation: 'A plain count; 0 without ties.',
  convention: null,
  source:
    'Seidman, S. B. (1983). Network structure and minimum degree. Social Networks 5, 269–287.',
  weights: { plain: 'none', weighted: null },
  applies: () => true,
  cost: ({ order, size }) => 4 * order + 4 * size,
  steps,
  networkx: () => 'values = nx.core_number(G)',
};
