import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArrangedInput } from '../../src/layout/arrangement.ts';
import { LAYOUT_IDS } from '../../src/layout/layout-names.ts';
import { LAYOUTS } from '../../src/layout/layouts.ts';
import { markOverlaps } from '../support/drawing-quality.ts';
import { anyArranged, permutation, renumbered } from './arranged-graphs.ts';
import { graphOf } from './graphs.ts';

const DESK = { width: 1056, height: 650 };
const PHONE = { width: 390, height: 420 };

/** As many nodes as the bundled view has, in three families. */
function manyNodes(): ArrangedInput {
  const n = 66;
  const input = graphOf(
    n,
    Array.from({ length: 80 }, (_, k) => [(k * 7) % 9, (k * 13) % n]),
  );
  return {
    ...input,
    values: Float64Array.from({ length: n }, (_, i) => (i * 31) % 11),
    groups: Float64Array.from({ length: n }, (_, i) => i % 6),
    families: Float64Array.from({ length: n }, (_, i) => (i < 15 ? 0 : i < 26 ? 1 : 2)),
  };
}

test('the list has every layout once, in order', () => {
  expect(LAYOUTS.map(({ id }) => id)).toEqual([...LAYOUT_IDS]);
});

describe.each(LAYOUTS.filter(({ id }) => id !== 'default'))('$id', ({ place }) => {
  test.each([DESK, PHONE])('stands within a plate of $width × $height, marks apart', (plate) => {
    const input = manyNodes();
    const { x, y } = place(input, plate);
    for (let i = 0; i < input.n; i++) {
      expect(x[i]!).toBeGreaterThanOrEqual(input.radius[i]!);
      expect(x[i]!).toBeLessThanOrEqual(plate.width - input.radius[i]!);
      expect(y[i]!).toBeGreaterThanOrEqual(input.radius[i]!);
      expect(y[i]!).toBeLessThanOrEqual(plate.height - input.radius[i]!);
    }
    expect(markOverlaps({ x, y }, input.radius)).toBe(0);
  });

  test('keeps marks of any graph apart', () => {
    fc.assert(
      fc.property(anyArranged, (input) => {
        const { x, y } = place(input, DESK);
        expect([...x, ...y].every(Number.isFinite)).toBe(true);
        expect(markOverlaps({ x, y }, input.radius)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  test('draws alike every time, and whatever nodes are numbered', () => {
    const graphs = anyArranged.chain((input) => fc.tuple(fc.constant(input), permutation(input.n)));
    fc.assert(
      fc.property(graphs, ([input, order]) => {
        const one = place(input, DESK);
        expect(place(input, DESK)).toEqual(one);
        const other = place(renumbered(input, order), DESK);
        for (let i = 0; i < input.n; i++) {
          expect([other.x[order[i]!], other.y[order[i]!]]).toEqual([one.x[i], one.y[i]]);
          expect(other.side[order[i]!]).toBe(one.side[i]);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('draws nobody, and one alone', () => {
    expect(place(graphOf(0, []), DESK).x).toHaveLength(0);
    const { x, y } = place(graphOf(1, []), DESK);
    expect(x[0]! > 0 && x[0]! < DESK.width && y[0]! > 0 && y[0]! < DESK.height).toBe(true);
  });
});
