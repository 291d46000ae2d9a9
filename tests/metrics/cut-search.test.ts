import { expect, test } from 'vitest';
import { ARTICULATION } from '../../src/metrics/articulation.ts';
import { BRIDGE } from '../../src/metrics/bridge.ts';
import { cycleGraph, graphOf, pathGraph, starGraph, valuesOf } from '../support/written-graphs.ts';

test('articulation points: a hub, the inside of a path, nobody in a ring', () => {
  expect(valuesOf(ARTICULATION, starGraph(4))).toEqual([1, 0, 0, 0]);
  expect(valuesOf(ARTICULATION, pathGraph(4))).toEqual([0, 1, 1, 0]);
  expect(valuesOf(ARTICULATION, cycleGraph(4))).toEqual([0, 0, 0, 0]);
  // Two triangles that share a corner have one, but no bridge.
  const bowtie = graphOf(5, '0-1 1-2 2-0 2-3 3-4 4-2');
  expect(valuesOf(ARTICULATION, bowtie)).toEqual([0, 0, 1, 0, 0]);
  expect(valuesOf(BRIDGE, bowtie)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('bridges: every tie of a tree, and a tie between two rings', () => {
  expect(valuesOf(BRIDGE, pathGraph(4))).toEqual([1, 1, 1]);
  expect(valuesOf(BRIDGE, graphOf(7, '0-1 1-2 2-0 2-3 3-4 4-5 5-3'))).toEqual([
    0, 0, 0, 1, 0, 0, 0,
  ]);
});

test('a path of a hundred thousand needs no call stack', () => {
  const values = valuesOf(BRIDGE, pathGraph(100_000));
  expect(values.every((value) => value === 1)).toBe(true);
});
