import type { LayoutInput } from './layout-input.ts';

/**
 * The same graph with nodes numbered by rank and ties sorted, so that nothing later depends on how the caller
 * numbered them. `rank[i]` is the new number of node i.
 * Throws a RangeError if `order` is not a permutation of 0…n − 1 or a tie names no node.
 */
export function canonical(input: LayoutInput): { rank: Int32Array; sorted: LayoutInput } {
  const { n, edges } = input;
  const rank = input.order ?? Int32Array.from({ length: n }, (_, i) => i);
  const radius = new Float64Array(n);
  const labelWidth = new Float64Array(n);
  const labelHeight = new Float64Array(n);
  const taken = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const r = rank[i]!;
    if (!(r >= 0 && r < n) || taken[r])
      throw new RangeError(`order is no permutation: rank ${r} of node ${i}`);
    taken[r] = 1;
    radius[r] = input.radius[i]!;
    labelWidth[r] = input.labelWidth[i]!;
    labelHeight[r] = input.labelHeight[i]!;
  }
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
  const lengths = input.lengths && Float64Array.from(places, (e) => input.lengths![e]!);
  return { rank, sorted: { n, edges: renumbered, lengths, radius, labelWidth, labelHeight } };
}
