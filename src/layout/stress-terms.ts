import type { Adjacency } from './adjacency.ts';
import { distancesFrom } from './graph-distances.ts';

/**
 * What stress asks of a drawing: for each term k, nodes `i[k]` and `j[k]` should stand `distance[k]` apart, and how
 * strongly that pulls at either one (`weightI`, `weightJ`; 0 leaves that node alone).
 */
export interface StressTerms {
  readonly count: number;
  readonly i: Int32Array;
  readonly j: Int32Array;
  readonly distance: Float64Array;
  readonly weightI: Float64Array;
  readonly weightJ: Float64Array;
}

/** Room for `count` terms. */
function emptyTerms(count: number): { -readonly [K in keyof StressTerms]: StressTerms[K] } {
  return {
    count,
    i: new Int32Array(count),
    j: new Int32Array(count),
    distance: new Float64Array(count),
    weightI: new Float64Array(count),
    weightJ: new Float64Array(count),
  };
}

/** One term for every pair of a connected graph, weighted 1 ÷ distance²; n (n − 1) ÷ 2 terms. */
export function fullStressTerms(graph: Adjacency): StressTerms {
  const { n } = graph;
  const terms = emptyTerms((n * (n - 1)) / 2);
  const row = new Float64Array(n);
  let k = 0;
  for (let i = 0; i < n; i++) {
    distancesFrom(graph, i, row);
    for (let j = i + 1; j < n; j++, k++) {
      const distance = row[j]!;
      terms.i[k] = i;
      terms.j[k] = j;
      terms.distance[k] = distance;
      terms.weightI[k] = terms.weightJ[k] = 1 / (distance * distance);
    }
  }
  return terms;
}

/**
 * Few terms for a large connected graph: one for every tie, and one from every node to each of `pivots` nodes, a
 * pivot standing for all nodes of its region. At most n × pivots + ties terms.
 * Source: M. Ortmann, M. Klimenta, U. Brandes, "A Sparse Stress Model", Graph Drawing 2016, §3.
 */
export function sparseStressTerms(graph: Adjacency, pivots: number): StressTerms {
  const { n, offsets, targets, lengths } = graph;
  const chosen = farApart(graph, Math.min(pivots, n));
  const terms = emptyTerms(n * chosen.length + targets.length / 2);
  let k = 0;
  for (let i = 0; i < n; i++) {
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      if (targets[at]! < i) continue;
      terms.i[k] = i;
      terms.j[k] = targets[at]!;
      terms.distance[k] = lengths[at]!;
      terms.weightI[k] = terms.weightJ[k] = 1 / (lengths[at]! * lengths[at]!);
      k++;
    }
  }
  const region = regionOf(chosen, n);
  for (let p = 0; p < chosen.length; p++) k = addPivot(terms, k, chosen, p, region);
  terms.count = k;
  return terms;
}

interface Pivot {
  readonly node: number;
  readonly distances: Float64Array;
}

/** Pivots by the farthest-first rule, the first being node 0's farthest. */
function farApart(graph: Adjacency, count: number): Pivot[] {
  const nearest = new Float64Array(graph.n).fill(Infinity);
  let node = farthest(distancesFrom(graph, 0, new Float64Array(graph.n)));
  const chosen: Pivot[] = [];
  while (chosen.length < count) {
    const distances = distancesFrom(graph, node, new Float64Array(graph.n));
    chosen.push({ node, distances });
    for (let i = 0; i < graph.n; i++) nearest[i] = Math.min(nearest[i]!, distances[i]!);
    node = farthest(nearest);
  }
  return chosen;
}

function farthest(distances: Float64Array): number {
  let best = 0;
  for (let i = 1; i < distances.length; i++) if (distances[i]! > distances[best]!) best = i;
  return best;
}

/** The nearest pivot of each node, as an index into `chosen`. */
function regionOf(chosen: readonly Pivot[], n: number): Int32Array {
  const region = new Int32Array(n);
  for (let p = 1; p < chosen.length; p++) {
    for (let i = 0; i < n; i++) {
      if (chosen[p]!.distances[i]! < chosen[region[i]!]!.distances[i]!) region[i] = p;
    }
  }
  return region;
}

/** Adds the terms between one pivot and every node not tied to it; returns the next free place. */
function addPivot(
  terms: StressTerms,
  from: number,
  chosen: readonly Pivot[],
  p: number,
  region: Int32Array,
): number {
  const { node, distances } = chosen[p]!;
  const members: number[] = [];
  for (let i = 0; i < region.length; i++) if (region[i] === p) members.push(distances[i]!);
  members.sort((a, b) => a - b);
  let k = from;
  for (let i = 0; i < region.length; i++) {
    const distance = distances[i]!;
    if (i === node || distance <= 1) continue;
    terms.i[k] = i;
    terms.j[k] = node;
    terms.distance[k] = distance;
    // How many of the region lie at most half as far from the pivot as node i does: the pivot speaks for these.
    terms.weightI[k] = countUpTo(members, distance / 2) / (distance * distance);
    k++;
  }
  return k;
}

function countUpTo(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}
