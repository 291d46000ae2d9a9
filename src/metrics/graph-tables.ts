import type { IndexedGraph } from './csr.ts';

/** A row of a table: text, numbers, and nothing where a value does not exist. */
export type GraphTableRow = readonly (string | number | null)[];

/** What readers call a vertex. */
export interface VertexWords {
  readonly label: string;
  /** Null where it has none. */
  readonly family: string | null;
}

/**
 * The vertices of a graph as metrics read it, in its order, below a header: `id`, `label`, `family` and
 * `mode`, 0 for actors and 1 for missions, empty where the graph is not bipartite by them.
 */
export function nodeRows(
  { ids, csr }: IndexedGraph,
  describe: (id: string) => VertexWords,
): readonly GraphTableRow[] {
  const rows = ids.map((id, v) => {
    const { label, family } = describe(id);
    return [id, label, family, csr.modes?.[v] ?? null];
  });
  return [['id', 'label', 'family', 'mode'], ...rows];
}

/**
 * The ties of a graph as metrics read it, in its order, below a header: the ids of both ends and the
 * strength, as the weight of an edge list.
 */
export function tieRows({ ids, csr }: IndexedGraph): readonly GraphTableRow[] {
  const rows = Array.from(csr.strengths, (strength, tie) => {
    const source = ids[csr.ends[2 * tie]!]!;
    const target = ids[csr.ends[2 * tie + 1]!]!;
    return [source, target, strength];
  });
  return [['source', 'target', 'weight'], ...rows];
}
