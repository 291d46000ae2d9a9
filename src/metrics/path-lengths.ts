import type { CsrGraph } from './csr.ts';
import { makeBitWeights, sumBits, weighBits } from './bit-sums.ts';
import { addTreeDistances } from './distance-sums.ts';
import { foldGraph, type FoldedGraph } from './folded-graph.ts';
import { walkLevels, type ReachedLevel } from './level-walk.ts';
import type { Steps } from './metric.ts';

/** How long the shortest paths of a graph are, every tie 1 long, over pairs that have one. */
export interface PathLengths {
  /** NaN where no pair has a path. */
  readonly average: number;
  /** The longest; NaN where no pair has a path. */
  readonly diameter: number;
  readonly connectedPairs: number;
}

/** The lengths of the shortest paths between all connected pairs. O(nm), 32 sources at a time. */
export function* pathLengths(graph: CsrGraph): Steps<PathLengths> {
  const folded = foldGraph(graph, { layers: 'all', relays: false });
  const { junctions, weights } = folded;
  const staying = new Float64Array(graph.order);
  const represented = makeBitWeights();
  const longest = followLongest(graph, folded);
  let begin = 0;
  yield* walkLevels(folded, [0, 1], {
    begin: (first, last) => {
      begin = first;
      weighBits(represented, weights, [first, last]);
    },
    visit: (level) => {
      for (let i = 0; i < level.count; i++) {
        const v = level.junctions[i]!;
        staying[junctions[v]!]! += level.distance * sumBits(represented, level.sources[v]!);
      }
      longest.visit(level, begin);
    },
  });
  const { sums, sizes } = addTreeDistances(graph, { weighted: false }, staying);
  const reached = sizes.reduce((sum, size) => sum + size - 1, 0);
  if (reached === 0) return { average: Number.NaN, diameter: Number.NaN, connectedPairs: 0 };
  return {
    average: sums.reduce((total, sum) => total + sum, 0) / reached,
    diameter: longest.length(),
    connectedPairs: reached / 2,
  };
}

/** Keeps the longest path seen: from the depth of one folded tree to that of another. */
function followLongest(
  graph: CsrGraph,
  { junctions, trees }: FoldedGraph,
): { visit: (level: ReachedLevel, first: number) => void; length: () => number } {
  const depths = new Int32Array(graph.order);
  let longest = 0;
  // A path inside a tree turns at the vertex where its two deepest branches meet.
  for (const v of trees.taken) {
    const parent = trees.parents[v]!;
    longest = Math.max(longest, depths[parent]! + depths[v]! + 1);
    depths[parent] = Math.max(depths[parent]!, depths[v]! + 1);
  }
  const depthOf = Int32Array.from(junctions, (v) => depths[v]!);
  const deepest = depthOf.reduce((a, b) => Math.max(a, b), 0);
  return {
    visit: ({ distance, count, junctions: reached, sources }, first) => {
      for (let i = 0; i < count; i++) {
        const v = reached[i]!;
        const length = distance + depthOf[v]!;
        if (length + deepest <= longest) continue;
        for (let left = sources[v]!; left !== 0; left &= left - 1) {
          const source = first + 31 - Math.clz32(left & -left);
          longest = Math.max(longest, length + depthOf[source]!);
        }
      }
    },
    length: () => longest,
  };
}
