import type { Adjacency } from './adjacency.ts';

/**
 * Lengths of shortest paths from `source` to every node, written to `into` (n values; Infinity where there is none).
 * Breadth first where all lengths are 1, else Dijkstra's method with a binary heap.
 */
export function distancesFrom(graph: Adjacency, source: number, into: Float64Array): Float64Array {
  into.fill(Infinity);
  into[source] = 0;
  if (graph.even) breadthFirst(graph, source, into);
  else dijkstra(graph, source, into);
  return into;
}

/** All shortest path lengths, n × n, row by row; Infinity between components. */
export function allDistances(graph: Adjacency): Float64Array {
  const all = new Float64Array(graph.n * graph.n);
  for (let i = 0; i < graph.n; i++)
    distancesFrom(graph, i, all.subarray(i * graph.n, (i + 1) * graph.n));
  return all;
}

function breadthFirst(graph: Adjacency, source: number, into: Float64Array): void {
  const queue = new Int32Array(graph.n);
  queue[0] = source;
  for (let head = 0, tail = 1; head < tail; head++) {
    const i = queue[head]!;
    const next = into[i]! + 1;
    for (let k = graph.offsets[i]!; k < graph.offsets[i + 1]!; k++) {
      const j = graph.targets[k]!;
      if (into[j]! !== Infinity) continue;
      into[j] = next;
      queue[tail++] = j;
    }
  }
}

function dijkstra(graph: Adjacency, source: number, into: Float64Array): void {
  const heap: [number, number][] = [[0, source]];
  while (heap.length > 0) {
    const [distance, i] = takeNearest(heap);
    if (distance > into[i]!) continue;
    for (let k = graph.offsets[i]!; k < graph.offsets[i + 1]!; k++) {
      const j = graph.targets[k]!;
      const reached = distance + graph.lengths[k]!;
      if (reached >= into[j]!) continue;
      into[j] = reached;
      put(heap, [reached, j]);
    }
  }
}

function put(heap: [number, number][], entry: [number, number]): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (heap[above]![0] <= entry[0]) break;
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = entry;
}

function takeNearest(heap: [number, number][]): [number, number] {
  const nearest = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return nearest;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && heap[below + 1]![0] < heap[below]![0]) below++;
    if (heap[below]![0] >= last[0]) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = last;
  return nearest;
}
