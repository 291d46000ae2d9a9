import type { CsrGraph } from './csr.ts';
import type { Metric, MetricOutcome, Steps } from './metric.ts';

/** Working memory of one breadth-first pass, reused for every source. */
interface Pass {
  readonly order: Int32Array;
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  readonly dependency: Float64Array;
}

/** Counts shortest paths from one source; returns how many vertices were reached. */
function explore(graph: CsrGraph, source: number, pass: Pass): number {
  const { offsets, targets } = graph;
  const { order, distance, paths, dependency } = pass;
  distance.fill(-1);
  paths.fill(0);
  dependency.fill(0);
  distance[source] = 0;
  paths[source] = 1;
  order[0] = source;
  let reached = 1;
  for (let head = 0; head < reached; head++) {
    const v = order[head]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = targets[e]!;
      if (distance[w]! < 0) {
        distance[w] = distance[v]! + 1;
        order[reached++] = w;
      }
      if (distance[w] === distance[v]! + 1) paths[w]! += paths[v]!;
    }
  }
  return reached;
}

/** Adds what one source's shortest paths owe to each vertex between, farthest first. */
function accumulate(graph: CsrGraph, reached: number, pass: Pass, values: Float64Array): void {
  const { offsets, targets } = graph;
  const { order, distance, paths, dependency } = pass;
  for (let i = reached - 1; i > 0; i--) {
    const w = order[i]!;
    const share = (1 + dependency[w]!) / paths[w]!;
    for (let e = offsets[w]!; e < offsets[w + 1]!; e++) {
      const v = targets[e]!;
      if (distance[v] === distance[w]! - 1) dependency[v]! += paths[v]! * share;
    }
    values[w]! += dependency[w]!;
  }
}

/**
 * Betweenness of every vertex: the share of shortest paths between two others that pass through it,
 * summed over all pairs and divided by the (n − 1)(n − 2) / 2 pairs of others. Unweighted, undirected;
 * pairs without a path count 0. Brandes (2001), O(nm). A graph of fewer than three vertices gives 0.
 */
function* steps(graph: CsrGraph): Steps<MetricOutcome> {
  const n = graph.order;
  const values = new Float64Array(n);
  if (n < 3) return { values, problem: null };
  const pass: Pass = {
    order: new Int32Array(n),
    distance: new Int32Array(n),
    paths: new Float64Array(n),
    dependency: new Float64Array(n),
  };
  for (let source = 0; source < n; source++) {
    accumulate(graph, explore(graph, source, pass), pass, values);
    yield source / n;
  }
  // Every pair was met from both of its ends.
  const pairs = (n - 1) * (n - 2);
  return { values: values.map((value) => value / pairs), problem: null };
}

/** Who stands between others. */
export const BETWEENNESS: Metric = {
  id: 'betweenness',
  names: { en: 'betweenness', zh: '中介中心性' },
  column: 'between',
  of: 'entity',
  scale: 'number',
  digits: 3,
  definition: 'The share of shortest paths between two others that pass through an entity.',
  meaning: 'A high value means that others are linked through it: a go-between, or a bottleneck.',
  normalisation: 'Divided by the number of pairs of others; every path has the same weight.',
  convention: 'Each pair counts once, as in NetworkX and igraph; cytoscape.js counts it twice.',
  source:
    'Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry 40, 35–41; computed as in Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25, 163–177.',
  weights: { plain: 'none', weighted: '1/strength' },
  applies: () => true,
  cost: ({ order, size }) => 2 * order * (order + 4 * size),
  steps,
  networkx: ({ weighted }) =>
    `values = nx.betweenness_centrality(G${weighted ? ", weight='distance'" : ''})`,
};
