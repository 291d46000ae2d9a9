import type { CsrGraph } from '../../src/metrics/csr.ts';

/** Betweenness of vertices and of ties, over ordered pairs, and distances between all pairs. */
export interface PlainPaths {
  readonly vertices: number[];
  readonly ties: number[];
  readonly distances: number[][];
}

/** A tie as long as this; strengths in tests are small whole numbers, so that sums are nearly exact. */
export type Lengths = 'equal' | '1/strength';

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b);

function neighbours({ order, ends, strengths }: CsrGraph, lengths: Lengths): Neighbour[][] {
  const of: Neighbour[][] = Array.from({ length: order }, () => []);
  strengths.forEach((strength, tie) => {
    const length = lengths === 'equal' ? 1 : 1 / strength;
    const [a, b] = [ends[2 * tie]!, ends[2 * tie + 1]!];
    of[a]!.push({ vertex: b, tie, length });
    of[b]!.push({ vertex: a, tie, length });
  });
  return of;
}

interface Neighbour {
  readonly vertex: number;
  readonly tie: number;
  readonly length: number;
}

/** Floyd and Warshall: slow, and too short to be wrong. */
function allDistances(of: readonly Neighbour[][]): number[][] {
  const distances = of.map((near, v) => {
    const row = of.map((_, u) => (u === v ? 0 : Infinity));
    for (const { vertex, length } of near) row[vertex] = length;
    return row;
  });
  for (const k of of.keys()) {
    for (const from of distances) {
      for (const to of of.keys()) from[to] = Math.min(from[to]!, from[k]! + distances[k]![to]!);
    }
  }
  return distances;
}

/** How many shortest paths lead from `source` to each vertex. */
function countPaths(of: readonly Neighbour[][], row: readonly number[], source: number): number[] {
  const counts = row.map((_, v) => (v === source ? 1 : 0));
  const nearest = [...row.keys()].sort((a, b) => row[a]! - row[b]!);
  for (const v of nearest) {
    if (v === source || row[v] === Infinity) continue;
    for (const { vertex, length } of of[v]!) {
      if (near(row[vertex]! + length, row[v]!)) counts[v]! += counts[vertex]!;
    }
  }
  return counts;
}

/**
 * By definition: for each ordered pair, the share of its shortest paths through each vertex between and
 * along each tie, from distances and counts alone. O(n³).
 */
export function plainPaths(graph: CsrGraph, lengths: Lengths): PlainPaths {
  const of = neighbours(graph, lengths);
  const distances = allDistances(of);
  const counts = distances.map((row, source) => countPaths(of, row, source));
  const vertices = Array.from({ length: graph.order }, () => 0);
  const ties = Array.from({ length: graph.size }, () => 0);
  for (const s of of.keys()) {
    for (const t of of.keys()) {
      const distance = distances[s]![t]!;
      if (s === t || distance === Infinity) continue;
      for (const v of of.keys()) {
        const through = distances[s]![v]! + distances[v]![t]!;
        if (v !== s && v !== t && near(through, distance)) {
          vertices[v]! += (counts[s]![v]! * counts[v]![t]!) / counts[s]![t]!;
        }
        for (const { vertex, tie, length } of of[v]!) {
          const along = distances[s]![v]! + length + distances[vertex]![t]!;
          if (near(along, distance)) {
            ties[tie]! += (counts[s]![v]! * counts[vertex]![t]!) / counts[s]![t]!;
          }
        }
      }
    }
  }
  return { vertices, ties, distances };
}
