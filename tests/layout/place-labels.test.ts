import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABEL_SIDES } from '../../src/layout/label-side.ts';
import type { LabelPlacement, LabelRequest } from '../../src/layout/place-labels.ts';
import { placeLabels } from '../../src/layout/place-labels.ts';
import { boxOverlaps } from '../support/drawing-quality.ts';

const mark = fc.record({
  x: fc.double({ min: 0, max: 400, noNaN: true }),
  y: fc.double({ min: 0, max: 300, noNaN: true }),
  radius: fc.double({ min: 2, max: 17, noNaN: true }),
  width: fc.constantFrom(0, 30, 60, 120),
  width2: fc.constantFrom(0, 40),
  priority: fc.integer({ min: -1, max: 9 }),
});

type Mark = Record<'x' | 'y' | 'radius' | 'width' | 'width2' | 'priority', number>;

function requestOf(
  marks: readonly Partial<Mark>[],
  more: Partial<LabelRequest> = {},
): LabelRequest {
  const all = (of: (m: Partial<Mark>) => number | undefined, otherwise: number): Float64Array =>
    Float64Array.from(marks, (m) => of(m) ?? otherwise);
  return {
    x: all((m) => m.x, 0),
    y: all((m) => m.y, 0),
    radius: all((m) => m.radius, 4),
    width: all((m) => m.width, 60),
    height: all(() => 14, 14),
    width2: all((m) => m.width2, 0),
    height2: all(() => 28, 28),
    priority: all((m) => m.priority, 1),
    ...more,
  };
}

function sideOf(placement: LabelPlacement, i: number): string {
  return LABEL_SIDES[placement.side[i]!] ?? 'hidden';
}

describe('whatever is asked', () => {
  const ties = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 40 });
  const request = fc
    .tuple(fc.array(mark, { maxLength: 40 }), ties, fc.boolean())
    .map(([marks, ends, bounded]) =>
      requestOf(marks, {
        ties: Float64Array.from(ends.slice(0, ends.length - (ends.length % 4))),
        obstacles: Float64Array.of(100, 100, 180, 130),
        ...(bounded && { viewport: [0, 0, 400, 300] as const }),
      }),
    );

  test('no label touches a label, a mark or an obstacle, nor leaves the view', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { boxes, side, lines } = placeLabels(asked);
        expect(boxOverlaps(Float64Array.of(...boxes, ...asked.obstacles!))).toBe(0);
        for (let i = 0; i < side.length; i++) {
          const [left, top, right, bottom] = boxes.subarray(4 * i, 4 * i + 4);
          expect(Number.isNaN(left)).toBe(side[i] === -1);
          expect(lines[i] === 0).toBe(side[i] === -1);
          if (side[i] === -1) continue;
          expect(asked.priority[i]).toBeGreaterThanOrEqual(0);
          const width = lines[i] === 1 ? asked.width[i]! : asked.width2![i]!;
          expect(right! - left!).toBeCloseTo(width, 6);
          for (let j = 0; j < side.length; j++) {
            const r = asked.radius[j]!;
            const clear =
              asked.x[j]! + r <= left! ||
              asked.x[j]! - r >= right! ||
              asked.y[j]! + r <= top! ||
              asked.y[j]! - r >= bottom!;
            expect(clear).toBe(true);
          }
          if (!asked.viewport) continue;
          expect(Math.min(left!, top!, 400 - right!, 300 - bottom!)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the most important label is shown if it has any place free of marks', () => {
    const alone = fc.array(mark, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(alone, (marks) => {
        const asked = requestOf(
          marks.map((m, i) => ({ ...m, width: 60, priority: i === 0 ? 100 : m.priority })),
        );
        const only = requestOf(
          marks.map((m, i) => ({ ...m, width: 60, priority: i === 0 ? 100 : -1 })),
        );
        expect(placeLabels(asked).side[0]! >= 0).toBe(placeLabels(only).side[0]! >= 0);
      }),
    );
  });
});

test('a lone label stands to the east, or where it is preferred', () => {
  expect(sideOf(placeLabels(requestOf([{}])), 0)).toBe('E');
  const preferred = Int8Array.of(LABEL_SIDES.indexOf('N'));
  expect(sideOf(placeLabels(requestOf([{}], { preferred })), 0)).toBe('N');
});

test('of two labels in conflict the important one has its way', () => {
  // Walls on all sides but one: both marks can only be labelled in the space between them.
  const wall = Float64Array.of(
    -100,
    -100,
    104,
    -8,
    -100,
    8,
    104,
    100,
    -100,
    -8,
    -8,
    8,
    104,
    -8,
    200,
    8,
  );
  const marks = (a: number, b: number): LabelRequest =>
    requestOf(
      [
        { x: 0, priority: a },
        { x: 96, priority: b },
      ],
      { obstacles: wall },
    );
  expect(placeLabels(marks(2, 1)).side).toEqual(Int8Array.of(0, -1));
  expect(placeLabels(marks(1, 2)).side).toEqual(Int8Array.of(-1, 1));
});

test('a label steps off a tie where there is room', () => {
  const ties = Float64Array.of(0, 0, 100, 0);
  expect(sideOf(placeLabels(requestOf([{}], { ties })), 0)).not.toBe('E');
});

test('a label breaks into two lines where one does not fit', () => {
  const asked = requestOf([{ x: 0, y: 50, width: 150, width2: 70 }], {
    viewport: [-10, 0, 100, 100],
  });
  const placement = placeLabels(asked);
  expect(placement.lines[0]).toBe(2);
});

test('labels of a column stand on one side, away from its ties', () => {
  const column = Array.from({ length: 6 }, (_, k) => ({ x: 100, y: 100 + 18 * k }));
  const ties = Float64Array.from(column.flatMap(({ x, y }) => [x, y, 220, 145]));
  const placement = placeLabels(requestOf([...column, { x: 220, y: 145, radius: 10 }], { ties }));
  expect(column.map((_, i) => sideOf(placement, i))).toEqual(Array(6).fill('W'));
});

test('labels of a column stand on one side, even where a tie runs under some of them', () => {
  const column = Array.from({ length: 6 }, (_, k) => ({ x: 100, y: 100 + 18 * k }));
  const ties = Float64Array.of(110, 80, 140, 125);
  const placement = placeLabels(requestOf(column, { ties }));
  const sides = new Set(column.map((_, i) => sideOf(placement, i)));
  expect(sides.size).toBe(1);
});

test('a label with other places steps aside for one without', () => {
  // The second mark can be labelled to its west alone, which is where the first would like to stand.
  const obstacles = Float64Array.of(106, -60, 190, 60, 60, -60, 104, -9, 60, 9, 104, 60);
  const placement = placeLabels(
    requestOf(
      [
        { x: 20, y: 0, width: 40, priority: 5 },
        { x: 100, y: 0, width: 40, priority: 1 },
      ],
      { obstacles },
    ),
  );
  expect(sideOf(placement, 1)).toBe('W');
  expect(placement.side[0]).toBeGreaterThan(0);
});

test('marks out of view get no label', () => {
  const asked = requestOf(
    [
      { x: -5, y: 50 },
      { x: 50, y: 50 },
    ],
    { viewport: [0, 0, 200, 100] },
  );
  expect(placeLabels(asked).side).toEqual(Int8Array.of(-1, 0));
});
