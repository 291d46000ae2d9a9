import fc from 'fast-check';
import type { LayoutInput } from '../../src/layout/layout-input.ts';

/** A graph with marks of 4 px and labels of 60 × 14 px. */
export function graphOf(n: number, pairs: readonly (readonly [number, number])[]): LayoutInput {
  return {
    n,
    edges: Int32Array.from(pairs.flat()),
    radius: new Float64Array(n).fill(4),
    labelWidth: new Float64Array(n).fill(60),
    labelHeight: new Float64Array(n).fill(14),
  };
}

/** Any small graph: loops, repeated ties, isolates and several components included. */
export const anyGraph: fc.Arbitrary<LayoutInput> = fc
  .integer({ min: 1, max: 30 })
  .chain((n) =>
    fc
      .array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 45 })
      .map((pairs) => graphOf(n, pairs)),
  );

/** A hub with six leaves, eight guests of one event and its host, and a path of missions: 20 nodes. */
export function starOfStars(): LayoutInput {
  const guests = Array.from({ length: 8 }, (_, k) => 4 + k);
  return graphOf(20, [
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
    ...guests.flatMap((guest): [number, number][] => [
      [guest, 1],
      [guest, 2],
    ]),
    ...[12, 13, 14, 15, 16, 17].map((leaf): [number, number] => [leaf, 0]),
    [3, 18],
    [18, 19],
  ]);
}
