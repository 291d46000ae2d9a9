import { makeBitWeights, sumBits, weighBits } from './bit-sums.ts';
import type { CsrGraph } from './csr.ts';
import { foldGraph, type FoldedGraph, spread } from './folded-graph.ts';
import { makeLengthSearch } from './length-search.ts';
import { walkLevels } from './level-walk.ts';
import type { MetricOptions, Steps } from './metric.ts';
import { sourcesOf, type SourceTurn } from './source-turn.ts';

/** Only leaves are folded: what lies behind one differs with the distance to it. */
function foldLeaves(graph: CsrGraph): FoldedGraph {
  return foldGraph(graph, { layers: 1, relays: false });
}

/**
 * The sums of reciprocal distances over the sources of one part. Unweighted: for each vertex that stays
 * where leaves are folded those from itself, then for each those from a leaf of it, to all but itself and
 * its leaves; length 2n. Weighted: for each vertex those to all others; length n.
 */
export function sumReciprocals(
  graph: CsrGraph,
  { weighted }: MetricOptions,
  turn: SourceTurn,
): Steps<Float64Array> {
  return weighted ? sumByLength(graph, turn) : sumByLevel(graph, turn);
}

function* sumByLevel(graph: CsrGraph, turn: SourceTurn): Steps<Float64Array> {
  const folded = foldLeaves(graph);
  const { junctions, weights } = folded;
  const leaves = weights.map((weight) => weight - 1);
  const ones = weights.map(() => 1);
  const [leavesOf, onesOf] = [makeBitWeights(), makeBitWeights()];
  const sums = new Float64Array(2 * graph.order);
  yield* walkLevels(folded, turn, {
    begin: (first, last) => {
      weighBits(leavesOf, leaves, [first, last]);
      weighBits(onesOf, ones, [first, last]);
    },
    visit: ({ distance, count, junctions: reached, sources }) => {
      for (let i = 0; i < count; i++) {
        const bits = sources[reached[i]!]!;
        const v = junctions[reached[i]!]!;
        const here = sumBits(onesOf, bits);
        const behind = sumBits(leavesOf, bits);
        sums[v]! += here / distance + behind / (distance + 1);
        sums[graph.order + v]! += here / (distance + 1) + behind / (distance + 2);
      }
    },
  });
  return sums;
}

/** The leaves of a folded graph, by the points (junctions, then relays) they hang from and by length. */
interface Leaves {
  readonly vertices: Int32Array;
  /** Point p has leaves `starts[p] .. starts[p + 1]`. */
  readonly starts: Int32Array;
  readonly lengths: Float64Array;
}

function sortLeaves(graph: CsrGraph, { trees, junctions, relays }: FoldedGraph): Leaves {
  const numbers = new Int32Array(graph.order);
  for (let j = 0; j < junctions.length; j++) numbers[junctions[j]!] = j;
  for (let r = 0; r < relays.length; r++) numbers[relays[r]!] = junctions.length + r;
  const pointOf = (v: number): number => numbers[trees.parents[v]!]!;
  const lengthOf = (v: number): number => 1 / graph.strengths[trees.parentTies[v]!]!;
  const vertices = trees.taken
    .slice()
    .sort((a, b) => pointOf(a) - pointOf(b) || lengthOf(a) - lengthOf(b) || a - b);
  const starts = new Int32Array(junctions.length + relays.length + 1);
  for (const v of vertices) starts[pointOf(v) + 1]!++;
  for (let p = 0; p + 1 < starts.length; p++) starts[p + 1]! += starts[p]!;
  return { vertices, starts, lengths: Float64Array.from(vertices, lengthOf) };
}

function* sumByLength(graph: CsrGraph, turn: SourceTurn): Steps<Float64Array> {
  const folded = foldGraph(graph, { layers: 1, relays: true });
  const leaves = sortLeaves(graph, folded);
  const search = makeLengthSearch(folded, graph.strengths);
  const pointSums = new Float64Array(folded.weights.length);
  const leafSums = new Float64Array(leaves.vertices.length);
  for (const { component, points, index, share } of sourcesOf(folded, turn)) {
    const source = points[index]!;
    search.run(component, points.subarray(index, index + 1));
    pointSums[source] = sumFrom(points, source, search.distances, leaves, 0);
    yield share;
    for (let leaf = leaves.starts[source]!; leaf < leaves.starts[source + 1]!; leaf++) {
      const length = leaves.lengths[leaf]!;
      // Leaves of equal length are alike.
      if (leaf > leaves.starts[source]! && length === leaves.lengths[leaf - 1]!) {
        leafSums[leaf] = leafSums[leaf - 1]!;
        continue;
      }
      // Less the way to the point and back to itself.
      leafSums[leaf] = sumFrom(points, source, search.distances, leaves, length) - 1 / (2 * length);
      yield share;
    }
  }
  const sums = spread(folded, pointSums);
  leaves.vertices.forEach((v, leaf) => {
    sums[v] = leafSums[leaf]!;
  });
  return sums;
}

/** Sums reciprocal distances to all points and leaves, after a way of this length to the source. */
function sumFrom(
  points: Int32Array,
  source: number,
  distances: Float64Array,
  { starts, lengths }: Leaves,
  length: number,
): number {
  let sum = 0;
  for (let i = 0; i < points.length; i++) {
    const point = points[i]!;
    const distance = length + distances[point]!;
    if (point !== source || length > 0) sum += 1 / distance;
    for (let leaf = starts[point]!; leaf < starts[point + 1]!; leaf++) {
      sum += 1 / (distance + lengths[leaf]!);
    }
  }
  return sum;
}

/** Harmonic closeness from the sums over all sources. */
export function harmonicValues(
  graph: CsrGraph,
  { weighted }: MetricOptions,
  sums: Float64Array,
): Float64Array {
  const { order } = graph;
  const others = Math.max(1, order - 1);
  if (weighted) return sums.map((sum) => sum / others);
  const { junctions, weights, trees } = foldLeaves(graph);
  const values = new Float64Array(order);
  junctions.forEach((v, j) => {
    values[v] = (sums[v]! + weights[j]! - 1) / others;
  });
  for (const leaf of trees.taken) {
    const v = trees.parents[leaf]!;
    // Its neighbour is 1 away, the other leaves of that 2.
    values[leaf] = (sums[order + v]! + 1 + (trees.weights[v]! - 2) / 2) / others;
  }
  return values;
}
