import type { LayoutInput, LayoutStart } from './layout-input.ts';

/**
 * The same graph with nodes numbered by rank and ties sorted, so that nothing later depends on how the caller
 * numbered them. `rank[i]` is the new number of node i.
 * Throws a RangeError if `order` is not a permutation of 0…n − 1 or a tie names no node.
 */
export function canonical(input: LayoutInput): { rank: Int32Array; sorted: LayoutInput } {
  const { n, edges } = input;
  const rank = input.order ?? Int32Array.from({ length: n }, (_, i) => i);
  const taken = new Uint8Array(n);
  rank.forEach((r, i) => {
    if (!(r >= 0 && r < n) || taken[r]) {
      throw new RangeError(`order is no permutation: rank ${r} of node ${i}`);
    }
    taken[r] = 1;
  });
  edges.forEach((i, at) => {
    if (i < 0 || i >= n) throw new RangeError(`tie ${at >> 1} names node ${i} of ${n}`);
  });
  const places = Array.from({ length: edges.length >> 1 }, (_, e) => e);
  const low = (e: number): number => Math.min(rank[edges[2 * e]!]!, rank[edges[2 * e + 1]!]!);
  const high = (e: number): number => Math.max(rank[edges[2 * e]!]!, rank[edges[2 * e + 1]!]!);
  places.sort(
    (e, f) =>
      low(e) - low(f) || high(e) - high(f) || (input.lengths?.[e] ?? 1) - (input.lengths?.[f] ?? 1),
  );
  const renumbered = Int32Array.from(
    places.flatMap((e) => [rank[edges[2 * e]!]!, rank[edges[2 * e + 1]!]!]),
  );
  const sorted = {
    n,
    edges: renumbered,
    ...(input.lengths && { lengths: Float64Array.from(places, (e) => input.lengths![e]!) }),
    radius: byRank(input.radius, rank),
    labelWidth: byRank(input.labelWidth, rank),
    labelHeight: byRank(input.labelHeight, rank),
    columnLabelWidth: byRank(input.columnLabelWidth ?? input.labelWidth, rank),
    columnLabelHeight: byRank(input.columnLabelHeight ?? input.labelHeight, rank),
  };
  return { rank, sorted };
}

/** The values of nodes, each put at the place of its node's rank. */
export function byRank(values: Float64Array, rank: Int32Array): Float64Array {
  const put = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) put[rank[i]!] = values[i]!;
  return put;
}

/** A start, put by rank like the graph. */
export function startByRank(start: LayoutStart, rank: Int32Array): LayoutStart {
  const { fixed } = start;
  const byRankFixed = new Uint8Array(rank.length);
  rank.forEach((r, i) => (byRankFixed[r] = fixed?.[i] ?? 0));
  return { x: byRank(start.x, rank), y: byRank(start.y, rank), fixed: byRankFixed };
}
