import { makeBitWeights, sumBits, weighBits } from './bit-sums.ts';
import type { CsrGraph } from './csr.ts';
import { foldGraph, type FoldedGraph } from './folded-graph.ts';
import { makeLengthSearch } from './length-search.ts';
import { walkLevels } from './level-walk.ts';
import type { MetricOptions, Steps } from './metric.ts';

type Turn = readonly [part: number, parts: number];

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
  turn: Turn,
): Steps<Float64Array> {
  return weighted ? sumByLength(graph, turn) : sumByLevel(graph, turn);
}

function* sumByLevel(graph: CsrGraph, turn: Turn): Steps<Float64Array> {
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

/** The leaves of a folded graph, by the junctions they hang from and by length. */
interface Leaves {
  readonly vertices: Int32Array;
  /** Junction j has leaves `starts[j] .. starts[j + 1]`. */
  readonly starts: Int32Array;
  readonly parents: Int32Array;
  readonly lengths: Float64Array;
}

function sortLeaves(graph: CsrGraph, { trees, junctions }: FoldedGraph): Leaves {
  const numbers = new Int32Array(graph.order);
  for (let j = 0; j < junctions.length; j++) numbers[junctions[j]!] = j;
  const parentOf = (v: number): number => numbers[trees.parents[v]!]!;
  const lengthOf = (v: number): number => 1 / graph.strengths[trees.parentTies[v]!]!;
  const vertices = trees.taken
    .slice()
    .sort((a, b) => parentOf(a) - parentOf(b) || lengthOf(a) - lengthOf(b) || a - b);
  const starts = new Int32Array(junctions.length + 1);
  for (const v of vertices) starts[parentOf(v) + 1]!++;
  for (let j = 0; j < junctions.length; j++) starts[j + 1]! += starts[j]!;
  return {
    vertices,
    starts,
    parents: vertices.map(parentOf),
    lengths: Float64Array.from(vertices, lengthOf),
  };
}

function* sumByLength(graph: CsrGraph, [part, parts]: Turn): Steps<Float64Array> {
  const folded = foldLeaves(graph);
  const { junctions, junctionStarts } = folded;
  const leaves = sortLeaves(graph, folded);
  const search = makeLengthSearch(folded, graph.strengths);
  const source = new Int32Array(1);
  const sums = new Float64Array(graph.order);
  for (let c = 0; c + 1 < junctionStarts.length; c++) {
    const range = { first: junctionStarts[c]!, last: junctionStarts[c + 1]! };
    for (let j = range.first; j < range.last; j++) {
      if (j % parts !== part) continue;
      source[0] = j;
      search.run(c, source);
      const ways = { ...range, from: j, distances: search.distances };
      sums[junctions[j]!] = sumFrom(ways, leaves, 0);
      let sum = 0;
      for (let i = leaves.starts[j]!; i < leaves.starts[j + 1]!; i++) {
        const length = leaves.lengths[i]!;
        // Leaves of equal length are alike; the way to itself and back is none.
        if (i === leaves.starts[j]! || length !== leaves.lengths[i - 1]!) {
          sum = sumFrom(ways, leaves, length) - 1 / (2 * length);
          yield j / junctions.length;
        }
        sums[leaves.vertices[i]!] = sum;
      }
      yield j / junctions.length;
    }
  }
  return sums;
}

/** The distances from junction `from` to those of its component, `first .. last`. */
interface Ways {
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly distances: Float64Array;
}

/** Sums the reciprocals of what is left to go to all of a component after a way of this length to the junction. */
function sumFrom({ from, first, last, distances }: Ways, leaves: Leaves, length: number): number {
  let sum = length > 0 ? 1 / length : 0;
  for (let v = first; v < from; v++) sum += 1 / (length + distances[v]!);
  for (let v = from + 1; v < last; v++) sum += 1 / (length + distances[v]!);
  for (let i = leaves.starts[first]!; i < leaves.starts[last]!; i++) {
    sum += 1 / (length + distances[leaves.parents[i]!]! + leaves.lengths[i]!);
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
