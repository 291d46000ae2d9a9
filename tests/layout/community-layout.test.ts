import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communityLayout } from '../../src/layout/community-layout.ts';
import { gridLayout } from '../../src/layout/grid-layout.ts';
import { treemapCells } from '../../src/layout/treemap-cells.ts';
import { graphOf } from './graphs.ts';

const PLATE = { width: 900, height: 600 };

describe('communities', () => {
  test('members stand together: the nearest mark is one of the same community', () => {
    const groups = Float64Array.from({ length: 24 }, (_, i) => i % 4);
    const pairs = Array.from({ length: 20 }, (_, i): [number, number] => [i, i + 4]);
    const { x, y } = communityLayout({ ...graphOf(24, pairs), groups }, PLATE);
    for (let i = 0; i < 24; i++) {
      const far = (j: number): number =>
        j === i ? Infinity : Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
      const nearest = Array.from({ length: 24 }, (_, j) => j).sort((a, b) => far(a) - far(b))[0]!;
      expect(groups[nearest]).toBe(groups[i]);
    }
  });

  test('cells fill the plate, each as large as it weighs', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weights, (list) => {
        const cells = treemapCells(list, { left: 0, top: 0, ...PLATE });
        const all = list.reduce((sum, one) => sum + one, 0);
        for (const [k, { width, height }] of cells.entries()) {
          expect(width * height).toBeCloseTo((900 * 600 * list[k]!) / all, 3);
        }
      }),
    );
  });
});

describe('the list', () => {
  test('has families one after another, in the order of ranks from top to bottom', () => {
    const families = Float64Array.of(1, 0, 1, 0, 0, NaN);
    const order = Int32Array.of(5, 3, 1, 4, 0, 2);
    const { x, y, side } = gridLayout({ ...graphOf(6, []), families, order }, PLATE);
    // Family 0: nodes 4, 1, 3 by rank; family 1: 2, 0; the one without a family last.
    expect(new Set([x[4], x[1], x[3]]).size).toBe(1);
    expect(x[4]! < x[2]! && x[2]! < x[5]!).toBe(true);
    expect(y[4]! < y[1]! && y[1]! < y[3]!).toBe(true);
    expect(y[2]! < y[0]!).toBe(true);
    expect([...side]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
