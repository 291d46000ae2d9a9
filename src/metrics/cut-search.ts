import type { CsrGraph } from './csr.ts';
import type { Steps } from './metric.ts';

/** Where a graph falls apart. */
export interface Cuts {
  /** Length n: 1 for a vertex without which its component is in pieces. */
  readonly vertices: Uint8Array;
  /** Length m: 1 for a tie without which its component is in pieces. */
  readonly ties: Uint8Array;
}

interface Search {
  /** When each vertex was met, from 1; 0: not yet. */
  readonly met: Int32Array;
  /** The earliest vertex that a vertex's subtree has a tie to. */
  readonly low: Int32Array;
  /** The tie each vertex was met over; -1 at a root. */
  readonly over: Int32Array;
  readonly next: Int32Array;
  readonly stack: Int32Array;
}

const ARCS_PER_STEP = 200_000;

/** Leaves the vertex on top of the stack: whether its subtree reaches back decides about its parent. */
function leave(v: number, parent: number, atRoot: boolean, search: Search, cuts: Cuts): void {
  const { met, low, over } = search;
  if (low[v]! < low[parent]!) low[parent] = low[v]!;
  if (low[v]! > met[parent]!) cuts.ties[over[v]!] = 1;
  if (!atRoot && low[v]! >= met[parent]!) cuts.vertices[parent] = 1;
}

/**
 * The articulation points and bridges of a graph, by one depth-first search without recursion. O(n + m).
 * Source: Tarjan, R. (1972), Depth-first search and linear graph algorithms, SIAM J. Computing 1, 146–160.
 */
export function* findCuts({ order, size, offsets, targets, arcTies }: CsrGraph): Steps<Cuts> {
  const cuts: Cuts = { vertices: new Uint8Array(order), ties: new Uint8Array(size) };
  const search: Search = {
    met: new Int32Array(order),
    low: new Int32Array(order),
    over: new Int32Array(order).fill(-1),
    next: offsets.slice(0, order),
    stack: new Int32Array(order),
  };
  const { met, low, over, next, stack } = search;
  let [clock, arcs] = [0, 0];
  for (let root = 0; root < order; root++) {
    if (met[root]! > 0) continue;
    let [depth, branches] = [0, 0];
    stack[0] = root;
    low[root] = met[root] = ++clock;
    while (depth >= 0) {
      const v = stack[depth]!;
      const arc = next[v]!++;
      if (arc === offsets[v + 1]!) {
        if (depth > 0) leave(v, stack[depth - 1]!, depth === 1, search, cuts);
        depth--;
        continue;
      }
      if (++arcs % ARCS_PER_STEP === 0) yield clock / order;
      const w = targets[arc]!;
      if (arcTies[arc] === over[v]) continue;
      if (met[w]! > 0) {
        if (met[w]! < low[v]!) low[v] = met[w]!;
        continue;
      }
      if (depth === 0) branches++;
      over[w] = arcTies[arc]!;
      low[w] = met[w] = ++clock;
      stack[++depth] = w;
    }
    if (branches > 1) cuts.vertices[root] = 1;
  }
  return cuts;
}
