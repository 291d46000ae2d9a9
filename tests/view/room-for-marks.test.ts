import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HALO, markExtent } from '../../src/view/mark-extent.ts';
import { shareWithRoom, type RoomyMark } from '../../src/view/room-for-marks.ts';
import type { Shape } from '../../src/view/scene.ts';

const mark = (x: number, y: number, more: Partial<RoomyMark> = {}): RoomyMark => ({
  x,
  y,
  shape: 'circle',
  radius: 10,
  least: 2,
  ...more,
});

test('marks with paper between them keep their size', () => {
  expect(shareWithRoom([])).toBe(1);
  expect(shareWithRoom([mark(0, 0), mark(20 + HALO, 0), mark(0, 200)])).toBe(1);
});

test('two that are too near shrink until there is the halo of one between them', () => {
  expect(shareWithRoom([mark(0, 0), mark(13, 0)])).toBeCloseTo((13 - HALO) / 20, 9);
  const { reach } = markExtent('diamond', 10);
  const diamonds = [mark(0, 0, { shape: 'diamond' }), mark(0, 20, { shape: 'diamond' })];
  expect(shareWithRoom(diamonds)).toBeCloseTo((20 - HALO) / (2 * reach), 9);
});

test('squares side by side and diamonds in a slant have as much room as their edges leave', () => {
  const slanted = (shape: Shape): number =>
    shareWithRoom([mark(0, 0, { shape }), mark(15, 15, { shape })]);
  expect(slanted('diamond')).toBe(1);
  expect(slanted('square')).toBeLessThan(0.9);
});

test('what is held does not shrink: the other takes what is left', () => {
  const held = mark(0, 0, { least: 10 });
  expect(shareWithRoom([held, mark(18, 0)])).toBeCloseTo((18 - HALO - 10) / 10, 9);
});

test('where there is less room than paper, marks as small as they get share what there is', () => {
  expect(shareWithRoom([mark(0, 0), mark(5, 0)])).toBeCloseTo(4 / 20, 9);
});

test('marks on one place are a heap, and not all others dots', () => {
  expect(shareWithRoom([mark(0, 0), mark(0, 0), mark(100, 0)])).toBe(0.35);
});

test('at the share found no two circles meet that can be told apart', () => {
  const at = fc.integer({ min: 0, max: 120 });
  const some = fc.record({ x: at, y: at, radius: fc.integer({ min: 3, max: 17 }) });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (drawn) => {
      const marks = drawn.map(({ x, y, radius }) => mark(x, y, { radius, least: 2.25 }));
      const share = shareWithRoom(marks);
      for (const [i, a] of marks.entries()) {
        for (const b of marks.slice(i + 1)) {
          const apart = Math.hypot(a.x - b.x, a.y - b.y);
          const size = (one: RoomyMark): number => Math.max(one.least, one.radius * share);
          if (apart >= a.least + b.least) expect(size(a) + size(b)).toBeLessThan(apart + 1e-9);
        }
      }
    }),
  );
});
