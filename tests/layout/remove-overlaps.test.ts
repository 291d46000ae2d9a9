import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Boxes } from '../../src/layout/remove-overlaps.ts';
import { removeOverlaps } from '../../src/layout/remove-overlaps.ts';

const box = fc.tuple(...Array.from({ length: 6 }, () => fc.integer({ min: 0, max: 30 })));

function boxesOf(rows: readonly (readonly number[])[]): Boxes {
  const column = (k: number): Float64Array => Float64Array.from(rows, (row) => row[k]!);
  return {
    x: column(0),
    y: column(1),
    left: column(2),
    right: column(3),
    top: column(4),
    bottom: column(5),
  };
}

function overlapping({ x, y, left, right, top, bottom }: Boxes): number {
  let met = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) {
      const apartX = x[i]! + right[i]! <= x[j]! - left[j]! || x[j]! + right[j]! <= x[i]! - left[i]!;
      const apartY = y[i]! + bottom[i]! <= y[j]! - top[j]! || y[j]! + bottom[j]! <= y[i]! - top[i]!;
      if (!apartX && !apartY) met++;
    }
  }
  return met;
}

test('no box overlaps another afterwards, with a gap between', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), (rows) => {
      const boxes = boxesOf(rows);
      expect(removeOverlaps(boxes, 2)).toBe(0);
      const grown = boxes.left.map((reach) => reach + 0.999);
      expect(
        overlapping({ ...boxes, left: grown, right: boxes.right.map((reach) => reach + 0.999) }),
      ).toBe(0);
    }),
  );
});

test('boxes that do not overlap stay where they are', () => {
  const boxes = boxesOf([
    [0, 0, 5, 5, 5, 5],
    [20, 0, 5, 5, 5, 5],
    [0, 11, 5, 5, 5, 5],
  ]);
  removeOverlaps(boxes, 0);
  expect([...boxes.x, ...boxes.y]).toEqual([0, 20, 0, 0, 0, 11]);
});

test('two boxes part along the axis of the smaller overlap, half each', () => {
  const boxes = boxesOf([
    [0, 0, 5, 5, 5, 5],
    [8, 1, 5, 5, 5, 5],
  ]);
  removeOverlaps(boxes, 0);
  expect(boxes.x[0]).toBeCloseTo(-1, 4);
  expect(boxes.x[1]).toBeCloseTo(9, 4);
  expect([...boxes.y]).toEqual([0, 1]);
});

test('a fixed box stays and the other gives way', () => {
  const boxes = boxesOf([
    [0, 0, 5, 5, 5, 5],
    [8, 0, 5, 5, 5, 5],
  ]);
  expect(removeOverlaps(boxes, 0, Infinity, Uint8Array.of(1, 0))).toBe(0);
  expect(boxes.x[0]).toBe(0);
  expect(boxes.x[1]).toBeCloseTo(10, 4);
});

test('who is shut in between fixed boxes takes a free place near by', () => {
  // A block of fixed boxes without a gap, and one more in the middle of it.
  const block = Array.from({ length: 25 }, (_, k) => [
    (k % 5) * 10,
    Math.floor(k / 5) * 10,
    5,
    5,
    5,
    5,
  ]);
  const boxes = boxesOf([...block, [21, 19, 5, 5, 5, 5]]);
  const fixed = new Uint8Array(26).fill(1, 0, 25);
  const before = [...boxes.x.subarray(0, 25), ...boxes.y.subarray(0, 25)];
  expect(removeOverlaps(boxes, 0, Infinity, fixed)).toBe(0);
  expect(overlapping(boxes)).toBe(0);
  expect([...boxes.x.subarray(0, 25), ...boxes.y.subarray(0, 25)]).toEqual(before);
  expect(Math.hypot(boxes.x[25]! - 21, boxes.y[25]! - 19)).toBeLessThan(45);
});
