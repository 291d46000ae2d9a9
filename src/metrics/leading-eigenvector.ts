import { arcWeights, type Matrix, scale } from './adjacency-product.ts';
import { groupMembers } from './category-order.ts';
import { connectedComponents } from './components.ts';
import type { CsrGraph } from './csr.ts';
import { leadingPair } from './leading-pair.ts';
import type { Steps } from './metric.ts';
import { within } from './within.ts';

/** The largest eigenvalue of a graph's adjacency matrix, and what the all-ones vector leaves there. */
export interface LeadingEigenvector {
  /** 0 without ties. */
  readonly value: number;
  /** Length n, norm 1, none negative; 0 in components with a smaller eigenvalue. */
  readonly vector: Float64Array;
  /** Steps of the component that took the most, and whether they were enough. */
  readonly iterations: number;
  readonly converged: boolean;
}

/** Eigenvalues that differ by no more than this share count as equal. */
const SAME_EIGENVALUE = 1e-10;

/** No eigenvalue of a component exceeds the largest strength in it. */
function bound({ graph, weights, vertices }: Matrix): number {
  let most = 0;
  for (const v of vertices) {
    let strength = 0;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) strength += weights?.[e] ?? 1;
    if (strength > most) most = strength;
  }
  return most;
}

/** Keeps the components that have the largest eigenvalue, each by its share of the all-ones vector. */
function project(
  vector: Float64Array,
  parts: readonly { vertices: Int32Array; value: number }[],
  largest: number,
): Float64Array {
  let squares = 0;
  for (const { vertices, value } of parts) {
    let sum = 0;
    for (const v of vertices) sum += vector[v]!;
    const kept = value >= largest * (1 - SAME_EIGENVALUE);
    scale(vertices, vector, kept ? sum : 0);
    if (kept) squares += sum * sum;
  }
  return vector.map((x) => x / Math.sqrt(squares));
}

/**
 * The leading eigenvector of a graph that need not be connected: what power iteration from the all-ones
 * vector tends to. Without ties every vertex has the same. At most `limit` steps in each component.
 */
export function* leadingEigenvector(
  graph: CsrGraph,
  weighted: boolean,
  limit = 10_000,
): Steps<LeadingEigenvector> {
  const { order, size } = graph;
  const vector = new Float64Array(order);
  if (size === 0) {
    return { value: 0, vector: vector.fill(1 / Math.sqrt(order)), iterations: 0, converged: true };
  }
  const { count, labels } = yield* within(connectedComponents(graph), 0, 0);
  const { members, starts } = groupMembers(labels, count);
  const weights = arcWeights(graph, weighted);
  const parts: { vertices: Int32Array; value: number }[] = [];
  let [largest, iterations, converged] = [0, 0, true];
  for (let c = 0; c < count; c++) {
    const vertices = members.subarray(starts[c], starts[c + 1]);
    const matrix = { graph, weights, vertices };
    if (vertices.length < 2 || bound(matrix) < largest * (1 - SAME_EIGENVALUE)) continue;
    const [from, to] = [starts[c]! / order, starts[c + 1]! / order];
    const pair = yield* within(leadingPair(matrix, vector, limit), from, to);
    parts.push({ vertices, value: pair.value });
    largest = Math.max(largest, pair.value);
    iterations = Math.max(iterations, pair.iterations);
    converged &&= pair.converged;
  }
  return { value: largest, vector: project(vector, parts, largest), iterations, converged };
}
