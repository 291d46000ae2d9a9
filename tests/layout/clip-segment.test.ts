import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipSegment } from '../../src/layout/clip-segment.ts';
import { lengthInBox } from '../../src/layout/segments.ts';

test('a segment ends where it leaves the box', () => {
  expect(clipSegment(-10, 5, 30, 5, 20, 10)).toEqual([0, 5, 20, 5]);
  expect(clipSegment(2, 3, 4, 5, 20, 10)).toEqual([2, 3, 4, 5]);
  expect(clipSegment(-5, 0, -5, 10, 20, 10)).toBeNull();
  expect(clipSegment(-5, 4, 4, -5, 20, 10)).toBeNull();
});

test('what is left is as long as the part inside', () => {
  const at = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(fc.tuple(at, at, at, at), ([ax, ay, bx, by]) => {
      const part = clipSegment(ax, ay, bx, by, 20.5, 15.5);
      const [x1, y1, x2, y2] = part ?? [0, 0, 0, 0];
      const inside = lengthInBox(ax, ay, bx, by, 0, 0, 20.5, 15.5);
      if (inside > 0) expect(Math.hypot(x2 - x1, y2 - y1)).toBeCloseTo(inside, 9);
    }),
  );
});
