import { UndirectedGraph } from 'graphology';
import { type IndexedGraph, toCsr } from '../../src/metrics/csr.ts';
import reference from '../reference/centrality.json' with { type: 'json' };
import type { ReferenceNumbers } from './close-to.ts';

/** A graph and what NetworkX and igraph compute on it; `tests/reference/README.md` says how. */
export interface ReferenceGraph {
  readonly name: string;
  readonly graph: IndexedGraph;
  /** By metric; ties in the order of the graph. */
  readonly plain: Readonly<Record<string, ReferenceNumbers>>;
  readonly weighted: Readonly<Record<string, ReferenceNumbers>>;
  /** The ends of each tie of the input in their order, self-ties left out; each pair once. */
  readonly directedPairs: readonly { readonly from: string; readonly to: string }[];
  /** Figures of the whole graph by name. */
  readonly summary: Readonly<Record<string, number | null>>;
  /** The best modularity found; null without ties. */
  readonly modularity: Readonly<Record<'plain' | 'weighted', number | null>>;
}

/** One entry of the file: `ties` are as in an input, with self-ties and duplicates. */
interface Entry extends Omit<ReferenceGraph, 'name' | 'graph' | 'directedPairs'> {
  readonly ids: readonly string[];
  readonly ties: readonly (readonly [a: number, b: number, strength: number])[];
  readonly modes: readonly (0 | 1)[] | null;
  readonly families: readonly number[] | null;
}

function graphOf({ ids, ties, modes, families }: Entry): IndexedGraph {
  const graph = new UndirectedGraph<{ index: number }, { strength: number }>();
  for (const [index, id] of ids.entries()) graph.addNode(id, { index });
  for (const [a, b, strength] of ties) {
    graph.updateUndirectedEdge(ids[a], ids[b], (former) => ({
      strength: (former.strength ?? 0) + strength,
    }));
  }
  return toCsr(graph, {
    strength: (tie) => tie.strength,
    mode: (_id, { index }) => modes?.[index] ?? null,
    family: (_id, { index }) => families?.[index] ?? null,
  });
}

function directedPairsOf({ ids, ties }: Entry): ReferenceGraph['directedPairs'] {
  const pairs = ties.filter(([a, b]) => a !== b).map(([a, b]) => ({ from: ids[a]!, to: ids[b]! }));
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
}

const entries: Readonly<Record<string, Entry>> = reference.graphs as never;

/** Every graph of the file, in its order. */
export const REFERENCE_GRAPHS: readonly ReferenceGraph[] = Object.entries(entries).map(
  ([name, entry]) => ({
    ...entry,
    name,
    graph: graphOf(entry),
    directedPairs: directedPairsOf(entry),
  }),
);
