import { expect, test } from 'vitest';
import { adjacencyOf } from '../../src/layout/adjacency.ts';
import { equivalenceBlocks } from '../../src/layout/equivalence-blocks.ts';

function blocksOf(n: number, pairs: readonly [number, number][], lengths?: number[]): number[][] {
  const graph = adjacencyOf(
    n,
    Int32Array.from(pairs.flat()),
    lengths && Float64Array.from(lengths),
  );
  return equivalenceBlocks(graph).map((block) => [...block]);
}

test('leaves of one node gather, two of them suffice', () => {
  expect(
    blocksOf(4, [
      [0, 1],
      [1, 2],
      [1, 3],
    ]),
  ).toEqual([[0, 2, 3], [1]]);
  expect(
    blocksOf(4, [
      [0, 1],
      [0, 2],
      [0, 3],
      [2, 3],
    ]),
  ).toEqual([[0], [1], [2], [3]]);
});

test('nodes with the same two neighbours gather from three on', () => {
  const two: [number, number][] = [
    [0, 2],
    [1, 2],
    [0, 3],
    [1, 3],
    [0, 1],
    [0, 5],
    [5, 6],
  ];
  expect(blocksOf(7, two)).toEqual([[0], [1], [2], [3], [4], [5], [6]]);
  expect(blocksOf(7, [...two, [0, 4], [1, 4]])).toEqual([[0], [1], [2, 3, 4], [5], [6]]);
});

test('ties of another length set a node apart', () => {
  expect(
    blocksOf(
      4,
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      [1, 1, 2],
    ),
  ).toEqual([[0], [1, 2], [3]]);
});

test('seventeen leaves stand in three even columns', () => {
  const star = Array.from({ length: 17 }, (_, i): [number, number] => [0, i + 1]);
  expect(blocksOf(18, star).map((block) => block.length)).toEqual([1, 5, 6, 6]);
});

test('isolates gather', () => {
  expect(blocksOf(3, [])).toEqual([[0, 1, 2]]);
});
