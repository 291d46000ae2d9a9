import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circlePoint, directionOf } from '../../src/layout/circle-point.ts';
import { concentricLayout } from '../../src/layout/concentric-layout.ts';
import { cutIntoRings } from '../../src/layout/rings.ts';
import { anyArranged } from './arranged-graphs.ts';
import { graphOf } from './graphs.ts';

const PLATE = { width: 800, height: 800 };

/** How far each node is from the middle of a square plate, where rings are round. */
function distances(input: Parameters<typeof concentricLayout>[0]): readonly number[] {
  const { x, y } = concentricLayout(input, PLATE);
  return Array.from(x, (one, i) => Math.hypot((one - 400) / (0.385 * 800), (y[i]! - 400) / 376));
}

describe('rings', () => {
  test('nobody stands further out than one with a lower value', () => {
    fc.assert(
      fc.property(anyArranged, (input) => {
        const far = distances(input);
        const value = (i: number): number => {
          const one = input.values![i]!;
          return Number.isNaN(one) ? -1 : one;
        };
        for (let i = 0; i < input.n; i++) {
          for (let j = 0; j < input.n; j++) {
            if (value(i) > value(j)) expect(far[i]!).toBeLessThanOrEqual(far[j]! + 1e-6);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('the highest alone stands in the middle; two of one value share a ring', () => {
    const input = graphOf(7, [[0, 1]]);
    const alone = distances({ ...input, values: Float64Array.of(9, 1, 1, 1, 1, 1, 1) });
    expect(alone[0]).toBeCloseTo(0, 9);
    expect(Math.min(...alone.slice(1))).toBeGreaterThan(0.5);
    const shared = distances({ ...input, values: Float64Array.of(9, 9, 1, 1, 1, 1, 1) });
    expect(Math.min(...shared)).toBeGreaterThan(0);
  });

  test('a boundary moves to where the value falls, if that is near', () => {
    const values = Float64Array.of(9, 5, 5, 5, 5, 2, 2, 2, 2, 2, 2, 2);
    const order = Array.from(values.keys());
    const rings = cutIntoRings(order, values, [5, 6]);
    expect(rings.map((ring) => ring.length)).toEqual([1, 4, 7]);
    expect(rings.flat()).toEqual(order);
  });

  test('ties become short: partners stand on the same side', () => {
    const pairs = Array.from({ length: 6 }, (_, k): [number, number] => [1 + k, 7 + ((k * 5) % 6)]);
    const input = graphOf(13, [...pairs, ...pairs.map(([a]): [number, number] => [0, a])]);
    const values = Float64Array.of(9, ...Array(6).fill(5), ...Array(6).fill(1));
    const { x, y } = concentricLayout({ ...input, values }, PLATE);
    for (const [a, b] of pairs) {
      const inner = (x[a]! - 400) * (x[b]! - 400) + (y[a]! - 400) * (y[b]! - 400);
      expect(inner).toBeGreaterThan(0);
    }
  });
});

test('points of the circle are those of cosine and sine', () => {
  for (let k = -40; k <= 80; k++) {
    const [x, y] = circlePoint(k / 40);
    expect(x).toBeCloseTo(Math.cos((2 * Math.PI * k) / 40), 10);
    expect(y).toBeCloseTo(Math.sin((2 * Math.PI * k) / 40), 10);
    if (k >= 0 && k < 39) {
      const [nextX, nextY] = circlePoint((k + 1) / 40);
      expect(directionOf(nextX, nextY)).toBeGreaterThan(directionOf(x, y) - 1e-9);
    }
  }
});
