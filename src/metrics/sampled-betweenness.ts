import { drawSources, SOURCES_DRAWN, SOURCES_SEED } from './draw-sources.ts';
import type { CsrGraph } from './csr.ts';
import { type Credit, creditSources, type SourceGroup } from './dependencies.ts';
import { foldGraph, type FoldedGraph } from './folded-graph.ts';
import { makeLengthSearch } from './length-search.ts';
import { makeLevelSearch } from './level-search.ts';
import type { Metric, MetricOptions, MetricOutcome, Steps } from './metric.ts';
import { pathCost } from './path-cost.ts';
import { inParts } from './source-parts.ts';
import type { SourceTurn } from './source-turn.ts';

/** Where exact betweenness takes more elementary steps than this, a sample is offered: about 20 seconds. */
export const EXACT_LIMIT = 5_000_000_000;

/** The sources drawn, as junctions of the graph with nothing folded, by component. */
function groupSources(
  { junctions, junctionStarts }: FoldedGraph,
  drawn: Int32Array,
): SourceGroup[] {
  const isDrawn = new Uint8Array(junctions.length);
  for (const v of drawn) isDrawn[v] = 1;
  const groups: SourceGroup[] = [];
  for (let component = 0; component + 1 < junctionStarts.length; component++) {
    const [first, last] = [junctionStarts[component]!, junctionStarts[component + 1]!];
    if (last - first === 1) continue;
    const sources: number[] = [];
    for (let j = first; j < last; j++) if (isDrawn[junctions[j]!] === 1) sources.push(j);
    if (sources.length > 0) groups.push({ component, sources: Int32Array.from(sources) });
  }
  return groups;
}

/** Sums of dependencies over the sources drawn, then of their squares; length 2n. */
function* sumSample(
  graph: CsrGraph,
  { weighted }: MetricOptions,
  turn: SourceTurn,
  drawn: Int32Array,
): Steps<Float64Array> {
  const { order } = graph;
  const folded = foldGraph(graph, { layers: 0, relays: false });
  const search = weighted ? makeLengthSearch(folded, graph.strengths) : makeLevelSearch(folded);
  const sums = new Float64Array(2 * order);
  const credit: Credit = ({ component }, _, { paths, onward }) => {
    const last = folded.junctionStarts[component + 1]!;
    for (let j = folded.junctionStarts[component]!; j < last; j++) {
      const v = folded.junctions[j]!;
      const dependency = paths[j]! * onward[j]!;
      sums[v]! += dependency;
      sums[order + v]! += dependency * dependency;
    }
  };
  yield* creditSources(folded, search, groupSources(folded, drawn), turn, credit);
  return sums;
}

/**
 * The estimate n / k · Σ of the dependencies of k sources, and its standard error from their variance,
 * less the share of the sources that was drawn (finite population).
 */
function estimate(order: number, drawn: number, sums: Float64Array): MetricOutcome {
  const pairs = Math.max(1, (order - 1) * (order - 2));
  const values = sums.slice(0, order).map((sum) => ((order / drawn) * sum) / pairs);
  const errors = sums.slice(0, order).map((sum, v) => {
    if (drawn >= order) return 0;
    const spread = Math.max(0, sums[order + v]! - sum ** 2 / drawn) / (drawn - 1);
    return (order * Math.sqrt((spread / drawn) * (1 - drawn / order))) / pairs;
  });
  return { values, problem: null, errors };
}

/** The computation with any number of sources; `SAMPLED_BETWEENNESS` takes `SOURCES_DRAWN`. */
export function sampledInParts(count: number): Pick<Metric, 'steps' | 'parts'> {
  return inParts({
    cost: (graph) => sampleCost(graph, { weighted: true }, count),
    sum: (graph, options, turn) => sumSample(graph, options, turn, drawSources(graph.order, count)),
    outcome: ({ order }, _, sums) => estimate(order, Math.min(count, order), sums),
  });
}

function sampleCost({ order, size }: CsrGraph, { weighted }: MetricOptions, count: number): number {
  return (weighted ? 5 : 1) * Math.min(count, order) * (order + 2 * size);
}

/** Who stands between others, in a graph too large to ask everybody. */
export const SAMPLED_BETWEENNESS: Metric = {
  id: 'betweenness-sampled',
  names: { en: 'sampled betweenness', zh: '抽样中介中心性' },
  column: 'between, sampled',
  of: 'entity',
  scale: 'number',
  digits: 3,
  definition: `An estimate of the share of shortest paths between two others that pass through an entity, from the paths that begin at ${SOURCES_DRAWN} entities drawn at random.`,
  meaning: 'A high value means that others are linked through it: a go-between, or a bottleneck.',
  normalisation: `Divided by the number of pairs of others, and times the number of entities over the ${SOURCES_DRAWN} drawn; the standard error is that of this draw, trustworthy for high values.`,
  convention:
    'The draw has a fixed seed, so that the same network gives the same values; NetworkX draws others.',
  source:
    'Brandes, U. & Pich, C. (2007). Centrality estimation in large networks. International Journal of Bifurcation and Chaos 17, 2303–2318.',
  weights: { plain: 'none', weighted: '1/strength' },
  applies: (graph) => pathCost(graph, { weighted: false }) > EXACT_LIMIT,
  cost: (graph, options) => sampleCost(graph, options, SOURCES_DRAWN),
  ...sampledInParts(SOURCES_DRAWN),
  networkx: ({ weighted }) => `# The same draw: each source takes the place of one further on.
sources, state = list(G), ${SOURCES_SEED}
drawn = min(${SOURCES_DRAWN}, len(sources))
for i in range(drawn):
    state = (1664525 * state + 1013904223) % 2**32
    j = i + state * (len(sources) - i) // 2**32
    sources[i], sources[j] = sources[j], sources[i]
sums = nx.betweenness_centrality_subset(
    G, sources[:drawn], list(G), normalized=True${weighted ? ", weight='distance'" : ''}
)
values = {v: sums[v] * len(G) / drawn for v in G}`,
};
