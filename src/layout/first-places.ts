import type { Adjacency } from './adjacency.ts';
import { connectedComponents } from './connected-components.ts';
import { subgraphOf } from './layout-units.ts';
import type { Random } from '../model/random.ts';
import { rotateToAxes } from './rotate-to-axes.ts';
import { descendStress } from './stress-descent.ts';
import type { StressTerms } from './stress-terms.ts';
import { fullStressTerms, sparseStressTerms } from './stress-terms.ts';

/** Above this many nodes in one component, stress is lowered over pivots instead of all pairs. */
export const LARGEST_FULL = 1000;
const PIVOTS = 200;

/** A connected part of a graph with what stress asks of it. */
export interface Component {
  /** Its nodes in the whole graph. */
  readonly nodes: Int32Array;
  readonly terms: StressTerms;
}

/** The components of a graph, largest first. */
export function componentsOf(graph: Adjacency): Component[] {
  return connectedComponents(graph).map((nodes) => {
    const part = nodes.length === graph.n ? graph : subgraphOf(graph, nodes);
    const terms = part.n > LARGEST_FULL ? sparseStressTerms(part, PIVOTS) : fullStressTerms(part);
    return { nodes, terms };
  });
}

/** Places of all nodes in units of graph distance: each component about its own origin, its longer axis along x. */
export function firstPlaces(
  graph: Adjacency,
  components: readonly Component[],
  random: Random,
): { x: Float64Array; y: Float64Array } {
  const x = new Float64Array(graph.n);
  const y = new Float64Array(graph.n);
  for (const { nodes, terms } of components) {
    const partX = Float64Array.from(nodes, () => random());
    const partY = Float64Array.from(nodes, () => random());
    descendStress(terms, partX, partY, random);
    rotateToAxes(partX, partY);
    nodes.forEach((i, at) => {
      x[i] = partX[at]!;
      y[i] = partY[at]!;
    });
  }
  return { x, y };
}
