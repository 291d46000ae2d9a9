import { makeCsr, type CsrGraph } from '../csr.ts';
import type { FragilityInput } from './fragility-input.ts';

/** One question to a graph: what would it be like if this were not so? */
export interface WhatIf {
  /** Length S: 1 for the statements that are lost; null where none is. */
  readonly lost: Uint8Array | null;
  /** The vertex that is left out with all its ties; −1 for none. */
  readonly out: number;
  /** Whether only ties of two or more origins stand, and only whom one of these touches. */
  readonly sourced: boolean;
}

/** Nothing is changed. */
export const AS_IT_IS: WhatIf = { lost: null, out: -1, sourced: false };

/** The graph that is left. Its arrays hold until the next one is made. */
export interface ReducedGraph {
  readonly csr: CsrGraph;
  /** The vertex of the whole graph that each vertex is, ascending. */
  readonly vertices: Int32Array;
  /** The tie of the support that each tie is, ascending. */
  readonly ties: Int32Array;
}

/** Working memory for reduced graphs, reused for each. */
interface Memory {
  /** Length T: how much is left of a tie: −1 nothing, 0 structure alone, else its strength. */
  readonly left: Int32Array;
  /** Length n: the place of a vertex in the reduced graph, or −1. */
  readonly place: Int32Array;
  /** Which tie last counted a fact. */
  readonly counted: Int32Array;
  readonly vertices: Int32Array;
  readonly ties: Int32Array;
  readonly ends: Int32Array;
  readonly strengths: Float64Array;
  readonly families: Uint8Array;
  readonly modes: Uint8Array;
}

function makeMemory({ support }: FragilityInput): Memory {
  const n = support.entities.length;
  const count = support.ties.length;
  return {
    left: new Int32Array(count),
    place: new Int32Array(n),
    counted: new Int32Array(support.facts),
    vertices: new Int32Array(n),
    ties: new Int32Array(count),
    ends: new Int32Array(2 * count),
    strengths: new Float64Array(count),
    families: new Uint8Array(n),
    modes: new Uint8Array(n),
  };
}

/** Which ties have two or more origins, structural statements counted as everywhere. */
function widelySourced({ support }: FragilityInput): Uint8Array {
  const { offsets, behind, originOf, ties } = support;
  return Uint8Array.from(ties, (_, t) => {
    const first = originOf[behind[offsets[t]!]!];
    for (let i = offsets[t]! + 1; i < offsets[t + 1]!; i++) {
      if (originOf[behind[i]!] !== first) return 1;
    }
    return 0;
  });
}

/** Weighs what the statements that are not lost leave of every tie. */
function weighTies({ support }: FragilityInput, lost: Uint8Array | null, memory: Memory): void {
  const { offsets, behind, structural, factOf, ties } = support;
  const { left, counted } = memory;
  counted.fill(-1);
  for (let t = 0; t < ties.length; t++) {
    let strength = -1;
    for (let i = offsets[t]!; i < offsets[t + 1]!; i++) {
      const s = behind[i]!;
      if (lost !== null && lost[s] === 1) continue;
      if (strength < 0) strength = 0;
      if (structural[s] === 1 || counted[factOf[s]!] === t) continue;
      counted[factOf[s]!] = t;
      strength++;
    }
    left[t] = strength;
  }
}

/** Numbers the vertices that a remaining tie touches; returns how many there are. */
function placeVertices(input: FragilityInput, out: number, memory: Memory): number {
  const { ends } = input.support;
  const { left, place, vertices, families, modes } = memory;
  place.fill(-1);
  for (let e = 0; e < ends.length; e++) {
    if (left[e >> 1]! >= 0 && ends[e]! >= 0 && ends[e] !== out) place[ends[e]!] = 0;
  }
  let order = 0;
  for (let v = 0; v < place.length; v++) {
    if (place[v]! < 0) continue;
    place[v] = order;
    vertices[order] = v;
    families[order] = input.families[v]!;
    modes[order] = input.modes[v]!;
    order++;
  }
  return order;
}

/** Lists the ties of the metric graph that remain; returns how many there are. */
function placeTies({ support }: FragilityInput, memory: Memory): number {
  const { left, place, ties, ends, strengths } = memory;
  let size = 0;
  for (let t = 0; t < left.length; t++) {
    const a = support.ends[2 * t]!;
    const b = support.ends[2 * t + 1]!;
    if (left[t]! < 1 || a < 0 || b < 0 || place[a]! < 0 || place[b]! < 0) continue;
    ties[size] = t;
    ends[2 * size] = place[a]!;
    ends[2 * size + 1] = place[b]!;
    strengths[size] = left[t]!;
    size++;
  }
  return size;
}

/**
 * Prepares to answer what-ifs about a graph. Each graph takes O(n + T + statements behind ties), and
 * equals the metric graph of the dataset without what is lost, in the same order.
 */
export function graphReducer(input: FragilityInput): (whatIf: WhatIf) => ReducedGraph {
  const memory = makeMemory(input);
  const wide = widelySourced(input);
  return ({ lost, out, sourced }) => {
    weighTies(input, lost, memory);
    if (sourced) wide.forEach((is, t) => is === 1 || (memory.left[t] = -1));
    const order = placeVertices(input, out, memory);
    const size = placeTies(input, memory);
    return {
      csr: makeCsr({
        order,
        ends: memory.ends.subarray(0, 2 * size),
        strengths: memory.strengths.subarray(0, size),
        modes: memory.modes.subarray(0, order),
        families: memory.families.subarray(0, order),
      }),
      vertices: memory.vertices.subarray(0, order),
      ties: memory.ties.subarray(0, size),
    };
  };
}
