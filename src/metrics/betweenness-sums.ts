import { componentSizes } from './component-sizes.ts';
import type { CsrGraph } from './csr.ts';
import { allSources, creditSources } from './dependencies.ts';
import { creditTies, creditVertices } from './dependency-sums.ts';
import { foldGraph, type FoldedGraph, spread } from './folded-graph.ts';
import { makeLengthSearch } from './length-search.ts';
import { makeLevelSearch } from './level-search.ts';
import type { MetricOptions, Steps } from './metric.ts';
import { foldPendantTrees } from './pendant-trees.ts';
import type { SourceTurn } from './source-turn.ts';

function foldForPaths(graph: CsrGraph): FoldedGraph {
  return foldGraph(graph, { layers: 'all', relays: true });
}

/**
 * The dependencies of one part of the sources on each vertex, over ordered pairs of ends; those inside
 * the folded trees come with `addTreeVertices`. Length n.
 */
export function* sumVertexDependencies(
  graph: CsrGraph,
  { weighted }: MetricOptions,
  turn: SourceTurn,
): Steps<Float64Array> {
  const folded = foldForPaths(graph);
  const search = weighted ? makeLengthSearch(folded, graph.strengths) : makeLevelSearch(folded);
  const sums = new Float64Array(folded.weights.length);
  yield* creditSources(folded, search, allSources(folded), turn, creditVertices(folded, sums));
  return spread(folded, sums);
}

/** The same for each tie; those of folded trees come with `addTreeTies`. Length m. */
export function* sumTieDependencies(
  graph: CsrGraph,
  { weighted }: MetricOptions,
  turn: SourceTurn,
): Steps<Float64Array> {
  const folded = foldForPaths(graph);
  const search = weighted ? makeLengthSearch(folded, graph.strengths) : makeLevelSearch(folded);
  const sums = new Float64Array(graph.size);
  yield* creditSources(folded, search, allSources(folded), turn, creditTies(folded, sums));
  return sums;
}

/**
 * Adds the paths that folding left out: those that end in the tree of a vertex and pass it. Of the N − 1
 * others in its component, two are kept apart by it unless they are in the same branch: one of the trees
 * taken off through it, or all that is not taken off through it.
 */
export function addTreeVertices(graph: CsrGraph, sums: Float64Array): Float64Array {
  const { taken, parents, weights } = foldPendantTrees(graph, 'all');
  const sizes = componentSizes(graph);
  const inTrees = new Float64Array(graph.order);
  for (const v of taken) inTrees[parents[v]!]! += weights[v]! ** 2;
  return sums.map((sum, v) => {
    const size = sizes[v]!;
    const apart = (size - 1) ** 2 - inTrees[v]! - (size - weights[v]!) ** 2;
    return sum + apart;
  });
}

/** Adds the ties of folded trees: every path between the two parts that such a tie joins. */
export function addTreeTies(graph: CsrGraph, sums: Float64Array): Float64Array {
  const { taken, parentTies, weights } = foldPendantTrees(graph, 'all');
  const sizes = componentSizes(graph);
  const values = sums.slice();
  for (const v of taken) values[parentTies[v]!]! += 2 * weights[v]! * (sizes[v]! - weights[v]!);
  return values;
}
