import fc from 'fast-check';
import { type CsrGraph, makeCsr } from '../../src/metrics/csr.ts';

type Pair = readonly [number, number];

/** A graph from its ties; where two pairs are the same tie, the first counts. */
export function graphOf(
  order: number,
  pairs: readonly Pair[],
  strengths: readonly number[] = [],
): CsrGraph {
  const kept = new Map<string, { readonly pair: Pair; readonly strength: number }>();
  for (const [i, pair] of pairs.entries()) {
    const key = `${Math.min(...pair)} ${Math.max(...pair)}`;
    if (pair[0] === pair[1] || kept.has(key)) continue;
    kept.set(key, { pair, strength: strengths[i] ?? 1 });
  }
  const ties = [...kept.values()];
  return makeCsr({
    order,
    ends: ties.flatMap(({ pair }) => pair),
    strengths: ties.map(({ strength }) => strength),
  });
}

/** The ties of a path, a star around 0 and a cycle of n vertices. */
export const path = (n: number): Pair[] => Array.from({ length: n - 1 }, (_, i) => [i, i + 1]);
export const star = (n: number): Pair[] => Array.from({ length: n - 1 }, (_, i) => [0, i + 1]);
export const cycle = (n: number): Pair[] => [...path(n), [n - 1, 0]];
const strengthsFor = (pairs: readonly Pair[]): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 1, max: 4 }), { minLength: pairs.length, maxLength: pairs.length });

function anyPairs(order: number): fc.Arbitrary<Pair[]> {
  return fc.array(fc.tuple(fc.nat(order - 1), fc.nat(order - 1)), { maxLength: 2 * order });
}

/** Each vertex but the first hangs from an earlier one, or, in a forest, from none. */
function treePairs(order: number, forest: boolean): fc.Arbitrary<Pair[]> {
  const parents = Array.from({ length: order - 1 }, (_, i) =>
    forest ? fc.option(fc.nat(i), { freq: 4 }) : fc.nat(i),
  );
  return fc
    .tuple(...parents)
    .map((chosen) =>
      chosen.flatMap((parent, i): Pair[] => (parent === null ? [] : [[parent, i + 1]])),
    );
}

/** A cycle or two on some of the vertices, and trees that hang from them. */
function cyclePairs(order: number): fc.Arbitrary<Pair[]> {
  return fc
    .tuple(fc.nat(order - 1), fc.nat(order - 1), treePairs(order, false))
    .map(([a, b, tree]) => [...tree, [0, a], [b, order - 1], ...cycle(Math.min(order, 1 + a))]);
}

/** Small graphs of any kind: sparse and dense, trees, forests, cycles with trees hanging from them. */
export const graphs: fc.Arbitrary<CsrGraph> = fc
  .integer({ min: 1, max: 14 })
  .chain((order) =>
    fc
      .oneof(anyPairs(order), treePairs(order, false), treePairs(order, true), cyclePairs(order))
      .chain((pairs) => strengthsFor(pairs).map((strengths) => graphOf(order, pairs, strengths))),
  );

/** The same graph with its vertices in another order: vertex v becomes `names[v]`. */
export function relabelled(graph: CsrGraph, names: readonly number[]): CsrGraph {
  return makeCsr({
    order: graph.order,
    ends: Array.from(graph.ends, (end) => names[end]!),
    strengths: graph.strengths,
  });
}

/** Every vertex has a tie with the next four, in a ring of n: 4n ties, and nothing to fold. */
export function thickRing(order: number): CsrGraph {
  const ends = new Int32Array(8 * order);
  for (let tie = 0; tie < 4 * order; tie++) {
    ends[2 * tie] = tie >> 2;
    ends[2 * tie + 1] = ((tie >> 2) + 1 + (tie & 3)) % order;
  }
  return makeCsr({ order, ends, strengths: new Float64Array(4 * order).fill(2) });
}
