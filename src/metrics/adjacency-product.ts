import type { CsrGraph } from './csr.ts';
import type { Steps } from './metric.ts';

const ARCS_PER_STEP = 200_000;

/** The strength of each arc, length 2m; null where every tie weighs 1. */
export function arcWeights(
  { strengths, arcTies }: CsrGraph,
  weighted: boolean,
): Float64Array | null {
  return weighted ? Float64Array.from(arcTies, (t) => strengths[t]!) : null;
}

/** An adjacency matrix, or the block of it that some whole components are. */
export interface Matrix {
  readonly graph: CsrGraph;
  /** Length 2m; null: all 1. */
  readonly weights: Float64Array | null;
  /** The vertices of the block. */
  readonly vertices: Int32Array;
}

/** Sets `y` to A x on the block's vertices; both have length n. Yields `done` in large graphs. */
export function* multiply(
  { graph, weights, vertices }: Matrix,
  x: Float64Array,
  y: Float64Array,
  done: number,
): Steps<void> {
  const { offsets, targets } = graph;
  let arcs = 0;
  for (let i = 0; i < vertices.length; i++) {
    const v = vertices[i]!;
    const end = offsets[v + 1]!;
    let sum = 0;
    if (weights === null) for (let e = offsets[v]!; e < end; e++) sum += x[targets[e]!]!;
    else for (let e = offsets[v]!; e < end; e++) sum += weights[e]! * x[targets[e]!]!;
    y[v] = sum;
    arcs += end - offsets[v]!;
    if (arcs < ARCS_PER_STEP) continue;
    arcs = 0;
    yield done;
  }
}

const BLOCK = 256;

/** x · y over some vertices; summed in blocks, so that rounding does not grow with their number. */
export function dot(vertices: Int32Array, x: Float64Array, y: Float64Array): number {
  let total = 0;
  for (let from = 0; from < vertices.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, vertices.length);
    let sum = 0;
    for (let i = from; i < to; i++) sum += x[vertices[i]!]! * y[vertices[i]!]!;
    total += sum;
  }
  return total;
}

/** Multiplies `x` by a number, over some vertices. */
export function scale(vertices: Int32Array, x: Float64Array, factor: number): void {
  for (let i = 0; i < vertices.length; i++) x[vertices[i]!]! *= factor;
}
