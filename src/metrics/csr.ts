import type { UndirectedGraph } from 'graphology';

/**
 * A simple undirected graph of n vertices and m ties in compressed sparse rows: typed arrays only, so
 * that it crosses threads. An arc is a tie seen from one of its ends; the arcs of vertex v are
 * `offsets[v] .. offsets[v + 1]`, and each tie is an arc at either end. No self-ties, no parallel ties.
 */
export interface CsrGraph {
  /** Number of vertices. */
  readonly order: number;
  /** Number of ties. */
  readonly size: number;
  /** Length n + 1. */
  readonly offsets: Int32Array;
  /** Length 2m: the vertex at the far end of each arc. */
  readonly targets: Int32Array;
  /** Length 2m: the tie, 0 to m − 1, each arc is a side of. */
  readonly arcTies: Int32Array;
  /** Length 2m: tie t joins `ends[2 * t]` and `ends[2 * t + 1]`. */
  readonly ends: Int32Array;
  /** Length m: strengths of ties, all positive and finite. */
  readonly strengths: Float64Array;
  /** Length n, 0 for actors, 1 for missions; null where the graph is not bipartite by them. */
  readonly modes: Uint8Array | null;
  /** Length n: the family of each vertex as a number; null where vertices have none. */
  readonly families: Uint8Array | null;
}

/** A graph as metrics read it, and the ids of its vertices and ties by their index. */
export interface IndexedGraph {
  readonly ids: readonly string[];
  readonly tieIds: readonly string[];
  readonly csr: CsrGraph;
}

/** What makes a graph: vertices in order, ties by the indices of their ends. */
export interface GraphParts {
  readonly order: number;
  /** Length 2m. The ends of a tie differ; no pair comes twice. */
  readonly ends: ArrayLike<number>;
  /** Length m. */
  readonly strengths: ArrayLike<number>;
  /** Length n; 0 for actors, 1 for missions. Kept where every tie joins the two modes. */
  readonly modes?: Uint8Array | null;
  readonly families?: Uint8Array | null;
}

/** The arrays of a graph from its parts. O(n + m). Arcs of a vertex stand in the order of ties. */
export function makeCsr(parts: GraphParts): CsrGraph {
  const { order } = parts;
  const ends = Int32Array.from(parts.ends);
  const offsets = new Int32Array(order + 1);
  for (const end of ends) offsets[end + 1]!++;
  for (let v = 0; v < order; v++) offsets[v + 1]! += offsets[v]!;
  const next = offsets.slice(0, order);
  const targets = new Int32Array(ends.length);
  const arcTies = new Int32Array(ends.length);
  for (let e = 0; e < ends.length; e++) {
    const arc = next[ends[e]!]!++;
    targets[arc] = ends[e ^ 1]!;
    arcTies[arc] = e >> 1;
  }
  return {
    order,
    size: ends.length / 2,
    offsets,
    targets,
    arcTies,
    ends,
    strengths: Float64Array.from(parts.strengths),
    modes: bipartiteModes(parts.modes ?? null, ends),
    families: parts.families ?? null,
  };
}

function bipartiteModes(modes: Uint8Array | null, ends: Int32Array): Uint8Array | null {
  if (modes === null) return null;
  for (let e = 0; e < ends.length; e += 2) {
    if (modes[ends[e]!] === modes[ends[e + 1]!]) return null;
  }
  return modes;
}

/** What the metrics want to know of a vertex and a tie of a graphology graph. */
export interface CsrReading<N extends object, E extends object> {
  readonly strength: (tie: E) => number;
  /** 0 for actors, 1 for missions; null where it has no mode. */
  readonly mode: (id: string, vertex: N) => 0 | 1 | null;
  /** The family as a number; null where it has none. */
  readonly family: (id: string, vertex: N) => number | null;
}

function perVertex(values: readonly (number | null)[]): Uint8Array | null {
  return values.every((value) => value !== null) ? Uint8Array.from(values) : null;
}

/** The only way from graphology to the metrics. Self-ties are left out. */
export function toCsr<N extends object, E extends object>(
  graph: UndirectedGraph<N, E>,
  { strength, mode, family }: CsrReading<N, E>,
): IndexedGraph {
  const ids = graph.nodes();
  const index = new Map(ids.map((id, v) => [id, v]));
  const tieIds: string[] = [];
  const ends: number[] = [];
  const strengths: number[] = [];
  graph.forEachEdge((key, attributes, source, target) => {
    const a = index.get(source);
    const b = index.get(target);
    if (a === undefined || b === undefined || a === b) return;
    tieIds.push(key);
    ends.push(a, b);
    strengths.push(strength(attributes));
  });
  const modes = perVertex(ids.map((id) => mode(id, graph.getNodeAttributes(id))));
  const families = perVertex(ids.map((id) => family(id, graph.getNodeAttributes(id))));
  return { ids, tieIds, csr: makeCsr({ order: ids.length, ends, strengths, modes, families }) };
}
