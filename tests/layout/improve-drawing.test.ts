import { expect, test } from 'vitest';
import { adjacencyOf } from '../../src/layout/adjacency.ts';
import { drawingState } from '../../src/layout/drawing-state.ts';
import { singleBlocks } from '../../src/layout/equivalence-blocks.ts';
import { allDistances } from '../../src/layout/graph-distances.ts';
import { improveDrawing } from '../../src/layout/improve-drawing.ts';
import { layoutUnits } from '../../src/layout/layout-units.ts';
import { randomFrom } from '../../src/model/random.ts';
import { drawingCost } from '../../src/layout/unit-cost.ts';
import { unitShapes } from '../../src/layout/unit-shape.ts';
import { crossings } from '../support/drawing-quality.ts';
import { graphOf } from './graphs.ts';

test('moves undo a needless crossing, lower the cost and leave the rest in place', () => {
  // A square whose corners are taken in the wrong order: its ties cross once.
  const input = graphOf(4, [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 0],
  ]);
  const graph = adjacencyOf(4, input.edges);
  const units = layoutUnits(graph, singleBlocks(4));
  const state = drawingState(
    input,
    graph,
    units,
    unitShapes(units, input, true),
    Float64Array.of(100, 300, 100, 300),
    Float64Array.of(100, 100, 300, 300),
    new Int8Array(4),
  );
  const frame = {
    width: 400,
    height: 400,
    scaleX: 200,
    scaleY: 200,
    distances: allDistances(units.graph),
  };
  const before = drawingCost(state, frame);
  expect(crossings(input.edges, state)).toBe(1);
  improveDrawing(state, frame, randomFrom(1), Int32Array.of(2, 3), 1);
  expect(crossings(input.edges, state)).toBe(0);
  expect(drawingCost(state, frame)).toBeLessThan(before);
  expect([state.x[0], state.y[0], state.x[1], state.y[1]]).toEqual([100, 100, 300, 100]);
});
