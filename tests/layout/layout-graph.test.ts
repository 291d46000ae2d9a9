import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutGraph } from '../../src/layout/layout-graph.ts';
import type { LayoutInput } from '../../src/layout/layout-input.ts';
import { markOverlaps, normalisedStress } from '../support/drawing-quality.ts';
import { anyGraph, graphOf, starOfStars } from './graphs.ts';

/** The same graph with node i called `order[i]`; ties given the other way round and in another order. */
function renumbered(input: LayoutInput, order: Int32Array): LayoutInput {
  const place = (values: Float64Array): Float64Array => {
    const put = new Float64Array(input.n);
    values.forEach((value, i) => (put[order[i]!] = value));
    return put;
  };
  const back = new Int32Array(input.n);
  order.forEach((to, from) => (back[to] = from));
  return {
    n: input.n,
    edges: Int32Array.from(input.edges, (i) => order[i]!).reverse(),
    radius: place(input.radius),
    labelWidth: place(input.labelWidth),
    labelHeight: place(input.labelHeight),
    order: back,
  };
}

const permutation = (n: number): fc.Arbitrary<Int32Array> =>
  fc
    .shuffledSubarray(
      Array.from({ length: n }, (_, i) => i),
      { minLength: n, maxLength: n },
    )
    .map((order) => Int32Array.from(order));

describe('any graph', () => {
  test.each(['columns', 'plain'] as const)('has no overlapping marks: %s', (variant) => {
    fc.assert(
      fc.property(anyGraph, (input) => {
        const drawn = layoutGraph(input, { variant, width: 400, height: 300 });
        expect([...drawn.x, ...drawn.y].every(Number.isFinite)).toBe(true);
        expect(markOverlaps(drawn, input.radius)).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  test('is drawn alike every time, another way with another seed', () => {
    const first = layoutGraph(starOfStars(), { seed: 3 });
    expect(layoutGraph(starOfStars(), { seed: 3 })).toEqual(first);
    expect(layoutGraph(starOfStars(), { seed: 4 }).x).not.toEqual(first.x);
  });

  test('is drawn alike whatever its nodes are numbered, given their order', () => {
    const graphs = anyGraph.chain((input) => fc.tuple(fc.constant(input), permutation(input.n)));
    fc.assert(
      fc.property(graphs, ([input, order]) => {
        const one = layoutGraph(input);
        const other = layoutGraph(renumbered(input, order));
        for (let i = 0; i < input.n; i++) {
          expect(other.x[order[i]!]).toBe(one.x[i]);
          expect(other.y[order[i]!]).toBe(one.y[i]);
          expect(other.side[order[i]!]).toBe(one.side[i]);
        }
      }),
      { numRuns: 15 },
    );
  });
});

test('an empty graph and a single node are drawn', () => {
  expect(layoutGraph(graphOf(0, [])).x).toHaveLength(0);
  const drawn = layoutGraph(graphOf(1, []), { width: 300, height: 200 });
  expect(drawn.x[0]).toBeGreaterThan(50);
  expect(drawn.x[0]).toBeLessThan(250);
  expect(drawn.y[0]).toBeCloseTo(100, 0);
});

test('ties to unknown nodes and an order that is none are refused', () => {
  expect(() => layoutGraph(graphOf(3, [[0, 3]]))).toThrow('tie 0 names node 3 of 3');
  expect(() => layoutGraph({ ...graphOf(2, []), order: Int32Array.of(1, 1) })).toThrow(RangeError);
});

describe('a star of stars', () => {
  const input = starOfStars();
  const drawn = layoutGraph(input);

  test('sets nodes with the same neighbours in one straight column of even pitch', () => {
    const guests = [4, 5, 6, 7, 8, 9, 10, 11];
    expect(new Set(guests.map((i) => drawn.column[i])).size).toBe(1);
    expect(drawn.column[4]).toBeGreaterThanOrEqual(0);
    expect(new Set(guests.map((i) => drawn.x[i])).size).toBe(1);
    const pitches = guests.slice(1).map((i) => drawn.y[i]! - drawn.y[i - 1]!);
    for (const pitch of pitches) expect(pitch).toBeCloseTo(17.5, 6);
    expect(drawn.column[0]).toBe(-1);
  });

  test('stays on its plate, labels on their sides included', () => {
    for (let i = 0; i < input.n; i++) {
      const left = drawn.x[i]! - (drawn.side[i] === 1 ? 68 : 4);
      const right = drawn.x[i]! + (drawn.side[i] === 0 ? 68 : 4);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(1056);
      expect(drawn.y[i]).toBeGreaterThanOrEqual(4);
      expect(drawn.y[i]).toBeLessThanOrEqual(646);
    }
  });

  test('uses the plate', () => {
    expect(Math.max(...drawn.x) - Math.min(...drawn.x)).toBeGreaterThan(500);
    expect(Math.max(...drawn.y) - Math.min(...drawn.y)).toBeGreaterThan(350);
  });
});

test('graph distances are kept: a ring is round, a plain grid nearly free of stress', () => {
  const grid: [number, number][] = [];
  for (let i = 0; i < 36; i++) {
    if (i % 6 < 5) grid.push([i, i + 1]);
    if (i < 30) grid.push([i, i + 6]);
  }
  const input = graphOf(36, grid);
  const drawn = layoutGraph(input, { variant: 'plain' });
  expect(normalisedStress(36, input.edges, drawn)).toBeLessThan(0.03);
});

test('longer ties are drawn longer', () => {
  const path = graphOf(3, [
    [0, 1],
    [1, 2],
  ]);
  const drawn = layoutGraph({ ...path, lengths: Float64Array.of(1, 3) }, { variant: 'plain' });
  const length = (i: number): number =>
    Math.hypot(drawn.x[i + 1]! - drawn.x[i]!, drawn.y[i + 1]! - drawn.y[i]!);
  expect(length(1) / length(0)).toBeCloseTo(3, 1);
});

test('a graph too large for its plate grows past it evenly', () => {
  const pairs = Array.from({ length: 399 }, (_, i): [number, number] => [i >> 1, i + 1]);
  const input = graphOf(400, pairs);
  const drawn = layoutGraph(input, { width: 300, height: 200 });
  expect(markOverlaps(drawn, input.radius)).toBe(0);
  expect(Math.min(...drawn.x)).toBeLessThan(0);
  expect(Math.max(...drawn.x)).toBeGreaterThan(300);
});

test('marks of a dense graph are parted', () => {
  const pairs = Array.from({ length: 600 }, (_, i): [number, number] => [
    i % 299,
    (i * i + 7) % 300,
  ]);
  const bare = graphOf(400, pairs);
  const input = { ...bare, radius: new Float64Array(400).fill(12) };
  expect(markOverlaps(layoutGraph(input, { variant: 'plain' }), input.radius)).toBe(0);
});

describe('drawing on from a start', () => {
  const input = starOfStars();
  const before = layoutGraph(input);
  const grown = graphOf(21, [...pairsOf(input), [20, 19]]);
  const start = {
    x: Float64Array.of(...before.x, NaN),
    y: Float64Array.of(...before.y, NaN),
  };

  test('a fixed node stays to the last bit, a newcomer stands near its neighbour', () => {
    const fixed = new Uint8Array(21).fill(1);
    const after = layoutGraph(grown, { start: { ...start, fixed } });
    expect(after.x.subarray(0, 20)).toEqual(before.x);
    expect(after.y.subarray(0, 20)).toEqual(before.y);
    expect(markOverlaps(after, grown.radius)).toBe(0);
    expect(distance(after, 20, 19)).toBeLessThan(260);
  });

  test('others hardly move', () => {
    const after = layoutGraph(grown, { start });
    let moved = 0;
    for (let i = 0; i < 20; i++)
      moved += Math.hypot(after.x[i]! - before.x[i]!, after.y[i]! - before.y[i]!);
    expect(moved / 20).toBeLessThan(10);
    expect(markOverlaps(after, grown.radius)).toBe(0);
  });
});

function pairsOf({ edges }: LayoutInput): [number, number][] {
  return Array.from({ length: edges.length / 2 }, (_, e) => [edges[2 * e]!, edges[2 * e + 1]!]);
}

function distance({ x, y }: { x: Float64Array; y: Float64Array }, i: number, j: number): number {
  return Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
}
