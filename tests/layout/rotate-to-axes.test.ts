import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rotateToAxes } from '../../src/layout/rotate-to-axes.ts';

const places = fc.array(
  fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 })),
  { minLength: 2, maxLength: 20 },
);

test('distances stay and the longer axis comes to lie along x', () => {
  fc.assert(
    fc.property(places, (rows) => {
      const x = Float64Array.from(rows, ([at]) => at);
      const y = Float64Array.from(rows, ([, at]) => at);
      rotateToAxes(x, y);
      const square = (values: Float64Array): number => values.reduce((sum, v) => sum + v * v, 0);
      expect(square(x)).toBeGreaterThanOrEqual(square(y) - 1e-6);
      expect(Math.abs(x.reduce((sum, at, i) => sum + at * y[i]!, 0))).toBeLessThan(
        1e-6 * (1 + square(x)),
      );
      const before = Math.hypot(rows[1]![0] - rows[0]![0], rows[1]![1] - rows[0]![1]);
      expect(Math.hypot(x[1]! - x[0]!, y[1]! - y[0]!)).toBeCloseTo(before, 6);
    }),
  );
});
