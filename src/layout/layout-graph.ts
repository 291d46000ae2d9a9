import { adjacencyOf } from './adjacency.ts';
import { canonical, startByRank } from './canonical-order.ts';
import type { DrawTask } from './draw-units.ts';
import { drawUnits } from './draw-units.ts';
import type { DrawingState } from './drawing-state.ts';
import { equivalenceBlocks, singleBlocks } from './equivalence-blocks.ts';
import { blocksFor, formerPlaces } from './former-places.ts';
import type { Layout, LayoutInput, LayoutOptions } from './layout-input.ts';
import { layoutUnits } from './layout-units.ts';
import { plateSize } from './plate-size.ts';
import { randomFrom } from '../model/random.ts';
import { redrawUnits } from './redraw-units.ts';

/**
 * Draws a graph: a pure function of its arguments, the same to the last bit on every machine, whatever the numbering
 * of nodes and the order of ties (given `order`). Entities with the same neighbours stand in columns; marks never
 * overlap; room for labels is kept on the side told for each node, as far as the plate allows. Columns and lone nodes
 * are placed by stress (Zheng, Pawar and Goodman 2019), then moved one by one where that saves crossings, covered
 * labels or ties through marks. Time about n² up to a thousand nodes, about n beyond.
 * Throws a RangeError for ties that name no node and an `order` that is no permutation.
 */
export function layoutGraph(input: LayoutInput, options: LayoutOptions = {}): Layout {
  const { rank, sorted } = canonical(input);
  const graph = adjacencyOf(sorted.n, sorted.edges, sorted.lengths);
  const labelled = options.variant !== 'plain';
  const start = options.start && startByRank(options.start, rank);
  const blocks = labelled ? equivalenceBlocks(graph) : singleBlocks(graph.n);
  const units = layoutUnits(graph, start ? blocksFor(blocks, start) : blocks);
  const { width = 1056, height = 650, seed = 1, effort = 1 } = options;
  const task: DrawTask = {
    input: labelled ? sorted : withoutLabels(sorted),
    graph,
    units,
    labelled,
    effort,
    ...(start ? { width, height } : plateSize(sorted, width, height, labelled)),
    random: randomFrom(seed),
  };
  const state = start ? redrawUnits(task, formerPlaces(units, start)) : drawUnits(task);
  return layoutOf(state, rank, (task.width - width) / 2, (task.height - height) / 2);
}

/** The places in the caller's numbering, shifted so that what overhangs the plate does so evenly. */
function layoutOf(state: DrawingState, rank: Int32Array, shiftX: number, shiftY: number): Layout {
  const { units } = state;
  const unitOf = (i: number): number => units.unitOf[rank[i]!]!;
  const inColumn = (u: number): boolean => units.members[u]!.length > 1;
  return {
    x: Float64Array.from(rank, (r) => state.x[r]! - shiftX),
    y: Float64Array.from(rank, (r) => state.y[r]! - shiftY),
    side: Int8Array.from(rank, (_, i) => state.side[unitOf(i)]!),
    column: Int32Array.from(rank, (_, i) => (inColumn(unitOf(i)) ? unitOf(i) : -1)),
  };
}

function withoutLabels(input: LayoutInput): LayoutInput {
  const none = new Float64Array(input.n);
  return {
    ...input,
    labelWidth: none,
    labelHeight: none,
    columnLabelWidth: none,
    columnLabelHeight: none,
  };
}
