import { adjacencyOf } from './adjacency.ts';
import { canonical } from './canonical-order.ts';
import { drawUnits } from './draw-units.ts';
import { equivalenceBlocks, singleBlocks } from './equivalence-blocks.ts';
import type { Layout, LayoutInput, LayoutOptions } from './layout-input.ts';
import { layoutUnits } from './layout-units.ts';
import { randomFrom } from './random.ts';

/**
 * Draws a graph: a pure function of its arguments, the same to the last bit on every machine, whatever the numbering
 * of nodes and the order of ties (given `order`). Marks never overlap; there is room for labels on the side told for
 * each node as far as the plate allows. Time about n² for up to a thousand nodes, near n beyond.
 * Throws a RangeError for ties that name no node.
 */
export function layoutGraph(input: LayoutInput, options: LayoutOptions = {}): Layout {
  const { rank, sorted } = canonical(input);
  const graph = adjacencyOf(sorted.n, sorted.edges, sorted.lengths);
  const plain = options.variant === 'plain';
  const blocks = plain ? singleBlocks(graph.n) : equivalenceBlocks(graph);
  const units = layoutUnits(graph, blocks);
  const drawn = drawUnits({
    input: sorted,
    graph,
    units,
    width: options.width ?? 1056,
    height: options.height ?? 650,
    labelled: !plain,
    random: randomFrom(options.seed ?? 1),
  });
  const result = {
    x: new Float64Array(input.n),
    y: new Float64Array(input.n),
    side: new Int8Array(input.n),
    column: new Int32Array(input.n),
  };
  for (let i = 0; i < input.n; i++) {
    const u = units.unitOf[rank[i]!]!;
    result.x[i] = drawn.x[rank[i]!]!;
    result.y[i] = drawn.y[rank[i]!]!;
    result.side[i] = drawn.side[u]!;
    result.column[i] = units.members[u]!.length > 1 ? u : -1;
  }
  return result;
}
