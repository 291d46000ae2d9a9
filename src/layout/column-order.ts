import type { Adjacency } from './adjacency.ts';

/** Sweeps from one column to the other and back. */
const SWEEPS = 24;

/**
 * The nodes of two columns in an order in which few ties between them cross: each column in turn by the mean place
 * of its partners in the other (the barycentre heuristic of K. Sugiyama, S. Tagawa, M. Toda, "Methods for Visual
 * Understanding of Hierarchical System Structures", IEEE Trans. SMC 11 (2), 1981), the best order seen being kept.
 * Nodes without a partner in the other column stand last, in the order given.
 */
export function fewestCrossings(
  graph: Adjacency,
  left: readonly number[],
  right: readonly number[],
): readonly [left: readonly number[], right: readonly number[]] {
  let now = [left, right] as const;
  let best = now;
  let fewest = crossingsBetween(graph, left, right);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const [a, b] = now;
    now = sweep % 2 === 0 ? [a, byBarycentre(graph, b, a)] : [byBarycentre(graph, a, b), b];
    const crossings = crossingsBetween(graph, now[0], now[1]);
    if (crossings < fewest) {
      fewest = crossings;
      best = now;
    }
  }
  return [
    withoutPartnersLast(graph, best[0], best[1]),
    withoutPartnersLast(graph, best[1], best[0]),
  ];
}

/** How many pairs of ties between two columns cross, counted by the inversions of their ends. */
export function crossingsBetween(
  graph: Adjacency,
  left: readonly number[],
  right: readonly number[],
): number {
  const at = placesIn(graph.n, right);
  // A Fenwick tree over the places of the right column: how many ties end at or above each.
  const tree = new Int32Array(right.length + 1);
  let ended = 0;
  let crossings = 0;
  for (const i of left) {
    const ends = partners(graph, i, at);
    for (const end of ends) {
      let above = 0;
      for (let k = end + 1; k > 0; k -= k & -k) above += tree[k]!;
      crossings += ended - above;
    }
    for (const end of ends) {
      for (let k = end + 1; k < tree.length; k += k & -k) tree[k] = tree[k]! + 1;
    }
    ended += ends.length;
  }
  return crossings;
}

function byBarycentre(
  graph: Adjacency,
  column: readonly number[],
  other: readonly number[],
): readonly number[] {
  const at = placesIn(graph.n, other);
  const means = new Map(
    column.map((i, own) => {
      const ends = partners(graph, i, at);
      // Who has no partner keeps about its place.
      const own01 = (own * other.length) / column.length;
      return [i, ends.length === 0 ? own01 : ends.reduce((a, b) => a + b, 0) / ends.length];
    }),
  );
  return column.toSorted((i, j) => means.get(i)! - means.get(j)!);
}

function withoutPartnersLast(
  graph: Adjacency,
  column: readonly number[],
  other: readonly number[],
): readonly number[] {
  const at = placesIn(graph.n, other);
  const tied = column.filter((i) => partners(graph, i, at).length > 0);
  return [...tied, ...column.filter((i) => !tied.includes(i)).sort((i, j) => i - j)];
}

/** The place of each node in a column; −1 for all others. */
function placesIn(n: number, column: readonly number[]): Int32Array {
  const at = new Int32Array(n).fill(-1);
  column.forEach((i, place) => (at[i] = place));
  return at;
}

/** The places of a node's partners in the other column. */
function partners({ offsets, targets }: Adjacency, i: number, at: Int32Array): number[] {
  const found: number[] = [];
  for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
    const place = at[targets[k]!]!;
    if (place >= 0) found.push(place);
  }
  return found;
}
