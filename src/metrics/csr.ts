import type { UndirectedGraph } from 'graphology';
import type { EntityId } from '../model/entity.ts';

/**
 * A simple undirected graph in compressed sparse rows. The neighbours of vertex v are
 * `targets[offsets[v] .. offsets[v + 1]]`, each tie standing once at either end.
 */
export interface CsrGraph {
  /** Vertex ids, in the order of the graph's nodes; vertex v is `ids[v]`. */
  readonly ids: readonly EntityId[];
  /** Length n + 1. */
  readonly offsets: Int32Array;
  /** Length 2m. */
  readonly targets: Int32Array;
}

/** The only way from graphology to the metrics. Self-loops are left out. */
export function toCsr(graph: UndirectedGraph): CsrGraph {
  const ids = graph.nodes();
  const index = new Map(ids.map((id, i) => [id, i]));
  const offsets = new Int32Array(ids.length + 1);
  const ends: number[] = [];
  graph.forEachEdge((_key, _attributes, source, target) => {
    if (source === target) return;
    const a = index.get(source) ?? 0;
    const b = index.get(target) ?? 0;
    ends.push(a, b);
    offsets[a + 1]!++;
    offsets[b + 1]!++;
  });
  for (let v = 0; v < ids.length; v++) offsets[v + 1]! += offsets[v]!;
  const next = offsets.slice(0, ids.length);
  const targets = new Int32Array(ends.length);
  for (let e = 0; e < ends.length; e += 2) {
    const a = ends[e]!;
    const b = ends[e + 1]!;
    targets[next[a]!++] = b;
    targets[next[b]!++] = a;
  }
  return { ids, offsets, targets };
}
