import { makeBitWeights, sumBits, weighBits } from './bit-sums.ts';
import { connectedComponents } from './components.ts';
import type { CsrGraph } from './csr.ts';
import { foldGraph, spread } from './folded-graph.ts';
import { makeLengthSearch } from './length-search.ts';
import { walkLevels } from './level-walk.ts';
import { finish, type MetricOptions, type Steps } from './metric.ts';
import { foldPendantTrees } from './pendant-trees.ts';
import { sourcesOf, type SourceTurn } from './source-turn.ts';

/**
 * For each vertex that stays where trees are folded, the sum of its distances to the others that stay,
 * each counted as often as it stands for vertices, over the sources of one part; length n. The rest comes
 * with `addTreeDistances`.
 */
export function sumDistances(
  graph: CsrGraph,
  { weighted }: MetricOptions,
  turn: SourceTurn,
): Steps<Float64Array> {
  return weighted ? sumLengths(graph, turn) : sumLevels(graph, turn);
}

function* sumLevels(graph: CsrGraph, turn: SourceTurn): Steps<Float64Array> {
  const folded = foldGraph(graph, { layers: 'all', relays: false });
  const sums = new Float64Array(folded.junctions.length);
  const represented = makeBitWeights();
  yield* walkLevels(folded, turn, {
    begin: (first, last) => weighBits(represented, folded.weights, [first, last]),
    visit: ({ distance, count, junctions, sources }) => {
      for (let i = 0; i < count; i++) {
        const v = junctions[i]!;
        sums[v]! += distance * sumBits(represented, sources[v]!);
      }
    },
  });
  return spread(folded, sums);
}

function* sumLengths(graph: CsrGraph, turn: SourceTurn): Steps<Float64Array> {
  const folded = foldGraph(graph, { layers: 'all', relays: true });
  const { weights } = folded;
  const search = makeLengthSearch(folded, graph.strengths);
  const sums = new Float64Array(weights.length);
  for (const { component, points, index, share } of sourcesOf(folded, turn)) {
    const source = points[index]!;
    search.run(component, points.subarray(index, index + 1));
    for (const v of points) sums[source]! += weights[v]! * search.distances[v]!;
    yield share;
  }
  return spread(folded, sums);
}

/** Of every vertex, what closeness rests on. */
export interface Distances {
  /** The sum of its distances to all of its component. */
  readonly sums: Float64Array;
  /** How many vertices its component has, itself among them. */
  readonly sizes: Int32Array;
}

/**
 * Adds the folded trees to the sums over all sources. Every path to a vertex in a tree ends with the way
 * from the root of that; and from a vertex to one that hangs from it by a tie, the way to all below gets
 * shorter by that tie, and the way to all others longer.
 */
export function addTreeDistances(
  graph: CsrGraph,
  { weighted }: MetricOptions,
  staying: Float64Array,
): Distances {
  const { order, strengths } = graph;
  const { taken, parents, parentTies, weights } = foldPendantTrees(graph, 'all');
  const length = (v: number): number => (weighted ? 1 / strengths[parentTies[v]!]! : 1);
  // Of each vertex, the ways down to all that hangs from it; of each component, those from all roots.
  const down = new Float64Array(order);
  for (const v of taken) down[parents[v]!]! += down[v]! + weights[v]! * length(v);
  const { count, labels } = finish(connectedComponents(graph));
  const sizes = new Int32Array(count);
  const inTrees = new Float64Array(count);
  for (let v = 0; v < order; v++) {
    sizes[labels[v]!]!++;
    if (parents[v]! < 0) inTrees[labels[v]!]! += down[v]!;
  }
  const sums = staying.map((sum, v) => sum + inTrees[labels[v]!]!);
  for (let i = taken.length - 1; i >= 0; i--) {
    const v = taken[i]!;
    sums[v] = sums[parents[v]!]! + length(v) * (sizes[labels[v]!]! - 2 * weights[v]!);
  }
  return { sums, sizes: labels.map((label) => sizes[label]!) };
}
