import { type IndexedGraph, makeCsr } from '../metrics/csr.ts';
import type { EdgeList } from './edge-list.ts';

/** How an edge list is read as a graph. */
export interface EdgeListReading {
  /** Whether the strength of a tie is the sum of its weights; else it is the number of its rows. */
  readonly weighted: boolean;
  /** Nodes that are taken out, with their ties. Those it does not have are of no effect. */
  readonly without: ReadonlySet<string>;
}

/**
 * An edge list as metrics read it. It has neither families nor modes. Nodes and ties keep their order;
 * the id of a tie is its place in the list.
 */
export function edgeListGraph(
  { ids, ties }: EdgeList,
  { weighted, without }: EdgeListReading,
): IndexedGraph {
  const left: string[] = [];
  const places = ids.map((id) => (without.has(id) ? -1 : left.push(id) - 1));
  const tieIds: string[] = [];
  const ends: number[] = [];
  const strengths: number[] = [];
  for (const [t, { source, target, rows, weight }] of ties.entries()) {
    const [a, b] = [places[source] ?? -1, places[target] ?? -1];
    if (a < 0 || b < 0) continue;
    tieIds.push(`tie:${t}`);
    ends.push(a, b);
    strengths.push(weighted ? weight : rows);
  }
  return { ids: left, tieIds, csr: makeCsr({ order: left.length, ends, strengths }) };
}
