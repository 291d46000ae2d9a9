import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bringNearer, makeDistanceHeap, takeNearest } from '../../src/metrics/distance-heap.ts';

test('gives the nearest first, wherever distances were before they shrank', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(29), fc.nat(1000)), { maxLength: 120 }), (moves) => {
      const heap = makeDistanceHeap(30);
      heap.distances.fill(Infinity);
      for (const [vertex, distance] of moves) {
        if (distance < heap.distances[vertex]!) bringNearer(heap, vertex, distance);
      }
      const expected = [...heap.distances].filter((d) => d < Infinity).sort((a, b) => a - b);
      const taken: number[] = [];
      while (heap.size > 0) taken.push(heap.distances[takeNearest(heap)]!);
      expect(taken).toEqual(expected);
    }),
  );
});
