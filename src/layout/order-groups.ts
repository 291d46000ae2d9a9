import type { Adjacency } from './adjacency.ts';
import { treemapCells, type Cell } from './treemap-cells.ts';

/** More groups than this stay in the order of their sizes. */
const MOST_GROUPS = 40;
/** What a cell much longer one way than the other costs, in px of ties. */
const LONG_CELL = 120;
const LEAST_GAIN = 1e-6;

/**
 * The order in which groups take their cells of a treemap so that the ties between groups are short and cells are
 * not slim: groups change places two by two while that is better.
 */
export function orderGroups(
  graph: Adjacency,
  groups: readonly Int32Array[],
  weights: readonly number[],
  plate: Cell,
): readonly number[] {
  const order = groups.map((_, g) => g);
  if (groups.length > MOST_GROUPS) return order;
  const ties = tiesBetween(graph, groups);
  const costOf = (): number => {
    const cells = treemapCells(
      order.map((g) => weights[g]!),
      plate,
    );
    return cost(order, cells, ties);
  };
  let least = costOf();
  for (let changed = true; changed;) {
    changed = false;
    for (let a = 0; a < order.length; a++) {
      for (let b = a + 1; b < order.length; b++) {
        [order[a], order[b]] = [order[b]!, order[a]!];
        const now = costOf();
        if (now < least - LEAST_GAIN) {
          least = now;
          changed = true;
        } else [order[a], order[b]] = [order[b]!, order[a]!];
      }
    }
  }
  return order;
}

/** How many ties join each two groups. */
function tiesBetween(graph: Adjacency, groups: readonly Int32Array[]): readonly Float64Array[] {
  const groupOf = new Int32Array(graph.n);
  groups.forEach((group, g) => group.forEach((i) => (groupOf[i] = g)));
  const ties = groups.map(() => new Float64Array(groups.length));
  for (let i = 0; i < graph.n; i++) {
    for (let k = graph.offsets[i]!; k < graph.offsets[i + 1]!; k++) {
      const row = ties[groupOf[i]!]!;
      row[groupOf[graph.targets[k]!]!] = row[groupOf[graph.targets[k]!]!]! + 1;
    }
  }
  return ties;
}

function cost(
  order: readonly number[],
  cells: readonly Cell[],
  ties: readonly Float64Array[],
): number {
  let sum = 0;
  for (let a = 0; a < order.length; a++) {
    const { left, top, width, height } = cells[a]!;
    const slim = Math.max(width / height, height / width) - 1;
    sum += LONG_CELL * Math.max(0, slim - 0.8);
    for (let b = a + 1; b < order.length; b++) {
      const other = cells[b]!;
      const dx = left + width / 2 - other.left - other.width / 2;
      const dy = top + height / 2 - other.top - other.height / 2;
      sum += ties[order[a]!]![order[b]!]! * Math.sqrt(dx * dx + dy * dy);
    }
  }
  return sum;
}
