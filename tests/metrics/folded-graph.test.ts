import { describe, expect, test } from 'vitest';
import { foldGraph } from '../../src/metrics/folded-graph.ts';
import { foldPendantTrees } from '../../src/metrics/pendant-trees.ts';
import { cycle, graphOf, path, star } from '../support/small-graphs.ts';

const ALL = { layers: 'all', relays: true } as const;

describe('folding', () => {
  test('takes a tree off until one vertex stands for all', () => {
    const { taken, parents, weights } = foldPendantTrees(graphOf(6, path(6)), 'all');
    expect(taken.length).toBe(5);
    const root = parents.indexOf(-1);
    expect(weights[root]).toBe(6);
    taken.forEach((v, i) => {
      const parent = parents[v]!;
      expect(parent === root || taken.indexOf(parent) > i).toBe(true);
    });
  });

  test('takes leaves alone where asked, and nothing where nothing is asked', () => {
    const graph = graphOf(6, path(6));
    expect([...foldPendantTrees(graph, 1).taken].sort()).toEqual([0, 5]);
    expect(foldPendantTrees(graph, 0).taken.length).toBe(0);
    expect(foldPendantTrees(graphOf(2, [[0, 1]]), 1).taken.length).toBe(1);
  });

  test('leaves one junction of a star, and half of a cycle', () => {
    const folded = foldGraph(graphOf(9, star(9)), ALL);
    expect([folded.junctions.length, folded.relays.length, folded.heads.length]).toEqual([1, 0, 0]);
    expect([...folded.weights]).toEqual([9]);
    const round = foldGraph(graphOf(8, cycle(8)), ALL);
    expect([round.junctions.length, round.relays.length]).toEqual([4, 4]);
    expect(round.offsets.at(-1)).toBe(0);
    expect(round.heads.length).toBe(8);
  });

  test('keeps components apart, junctions and relays of each together', () => {
    // A triangle, an isolated vertex, a square with a leaf.
    const pairs = [
      [0, 1],
      [1, 2],
      [2, 0],
      [4, 5],
      [5, 6],
      [6, 7],
      [7, 4],
      [4, 8],
    ] as const;
    const { junctions, relays, junctionStarts, relayStarts, weights } = foldGraph(
      graphOf(9, pairs),
      ALL,
    );
    expect(junctionStarts.length).toBe(4);
    const componentOf = (v: number): number => (v < 3 ? 0 : v === 3 ? 1 : 2);
    for (let c = 0; c < 3; c++) {
      const own = [
        ...junctions.slice(junctionStarts[c], junctionStarts[c + 1]),
        ...relays.slice(relayStarts[c], relayStarts[c + 1]),
      ];
      expect(new Set(own.map(componentOf)).size).toBe(1);
    }
    expect(weights.reduce((a, b) => a + b, 0)).toBe(9);
    expect(weights[[...junctions, ...relays].indexOf(4)]).toBe(2);
  });
});
