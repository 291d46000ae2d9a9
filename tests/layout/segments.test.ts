import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceToSegment, lengthInBox, segmentsCross } from '../../src/layout/segments.ts';

const at = fc.integer({ min: -50, max: 50 });

test('two diagonals cross, parallels and neighbours with a common end do not', () => {
  expect(segmentsCross(0, 0, 10, 10, 0, 10, 10, 0)).toBe(true);
  expect(segmentsCross(0, 0, 10, 0, 0, 1, 10, 1)).toBe(false);
  expect(segmentsCross(0, 0, 10, 0, 10, 0, 20, 5)).toBe(false);
  expect(segmentsCross(0, 0, 10, 0, 20, -5, 20, 5)).toBe(false);
});

test('crossing does not depend on which segment or end comes first', () => {
  fc.assert(
    fc.property(fc.tuple(at, at, at, at, at, at, at, at), ([a, b, c, d, e, f, g, h]) => {
      const crosses = segmentsCross(a, b, c, d, e, f, g, h);
      expect(segmentsCross(e, f, g, h, a, b, c, d)).toBe(crosses);
      expect(segmentsCross(c, d, a, b, e, f, g, h)).toBe(crosses);
    }),
  );
});

test('the distance to a segment is that to its nearest point', () => {
  expect(distanceToSegment(5, 3, 0, 0, 10, 0)).toBe(3);
  expect(distanceToSegment(-3, 4, 0, 0, 10, 0)).toBe(5);
  expect(distanceToSegment(3, 4, 0, 0, 0, 0)).toBe(5);
});

test('the length in a box agrees with counting points along the segment', () => {
  fc.assert(
    fc.property(fc.tuple(at, at, at, at), ([ax, ay, bx, by]) => {
      const length = Math.hypot(bx - ax, by - ay);
      let inside = 0;
      for (let k = 0; k < 2000; k++) {
        const t = (k + 0.5) / 2000;
        const [x, y] = [ax + t * (bx - ax), ay + t * (by - ay)];
        if (x > -20.5 && x < 15.5 && y > -10.5 && y < 25.5) inside++;
      }
      const found = lengthInBox(ax, ay, bx, by, -20.5, -10.5, 15.5, 25.5);
      expect(Math.abs(found - (inside / 2000) * length)).toBeLessThan(0.3);
    }),
  );
});
