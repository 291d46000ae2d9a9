import fc from 'fast-check';
import { type CsrGraph, makeCsr } from '../../src/metrics/csr.ts';

/** A simple graph as a list: ties by their ends, with whole-number strengths. */
export interface ListedGraph {
  readonly order: number;
  readonly ties: readonly (readonly [a: number, b: number, strength: number])[];
  readonly modes: readonly number[] | null;
  readonly families: readonly number[];
}

/** The same graph as metrics read it. */
export function csrOf({ order, ties, modes, families }: ListedGraph): CsrGraph {
  return makeCsr({
    order,
    ends: ties.flatMap(([a, b]) => [a, b]),
    strengths: ties.map(([, , strength]) => strength),
    modes: modes === null ? null : Uint8Array.from(modes),
    families: Uint8Array.from(families),
  });
}

const strength = fc.integer({ min: 1, max: 6 });

function listed(order: number, twoModes: boolean): fc.Arbitrary<ListedGraph> {
  const vertex = fc.nat(Math.max(0, order - 1));
  return fc
    .record({
      drawn: fc.array(fc.tuple(vertex, vertex, strength), { maxLength: order === 0 ? 0 : 45 }),
      modes: fc.array(fc.nat(1), { minLength: order, maxLength: order }),
      families: fc.array(fc.nat(2), { minLength: order, maxLength: order }),
    })
    .map(({ drawn, modes, families }) => {
      const met = new Set<string>();
      const ties = drawn.filter(([a, b]) => {
        const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
        if (a === b || met.has(key) || (twoModes && modes[a] === modes[b])) return false;
        met.add(key);
        return true;
      });
      return { order, ties, modes: twoModes ? modes : null, families };
    });
}

/** Any small graph, isolates, leaves and several components included. */
export const anyListedGraph: fc.Arbitrary<ListedGraph> = fc
  .tuple(fc.nat(16), fc.boolean())
  .chain(([order, twoModes]) => listed(order, twoModes));

/** Any small graph whose ties all join an actor and a mission. */
export const anyTwoModeGraph: fc.Arbitrary<ListedGraph> = fc
  .nat(16)
  .chain((order) => listed(order, true));

/** The same graph told another way: its vertices and ties in another order, ties from their other end. */
export interface Relabelled {
  readonly graph: ListedGraph;
  readonly told: ListedGraph;
  /** Vertex v of `graph` is `vertices[v]` of `told`. */
  readonly vertices: readonly number[];
  /** Tie t of `graph` is `ties[t]` of `told`. */
  readonly ties: readonly number[];
}

/** An order of the numbers below n. */
function anyOrder(n: number): fc.Arbitrary<readonly number[]> {
  const numbers = Array.from({ length: n }, (_, k) => k);
  return fc.shuffledSubarray(numbers, { minLength: n, maxLength: n });
}

/** Any small graph and another telling of it. */
export function anyRelabelled(graphs: fc.Arbitrary<ListedGraph>): fc.Arbitrary<Relabelled> {
  return graphs.chain((graph) =>
    fc
      .record({ vertices: anyOrder(graph.order), ties: anyOrder(graph.ties.length) })
      .map(({ vertices, ties }) => ({
        graph,
        told: retold(graph, vertices, ties),
        vertices,
        ties,
      })),
  );
}

function retold(
  graph: ListedGraph,
  vertices: readonly number[],
  ties: readonly number[],
): ListedGraph {
  const told: (readonly [number, number, number])[] = [];
  for (const [t, [a, b, s]] of graph.ties.entries()) {
    told[ties[t]!] = [vertices[b]!, vertices[a]!, s];
  }
  const placed = (values: readonly number[]): number[] => {
    const out: number[] = [];
    for (const [v, value] of values.entries()) out[vertices[v]!] = value;
    return out;
  };
  const { order, modes, families } = graph;
  return { order, ties: told, modes: modes && placed(modes), families: placed(families) };
}
