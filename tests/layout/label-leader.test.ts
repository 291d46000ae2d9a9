import { expect, test } from 'vitest';
import { leaderOf, spanOf } from '../../src/layout/label-leader.ts';
import { placeLabels, type LabelRequest } from '../../src/layout/place-labels.ts';
import { distanceToSegment, lengthInBox } from '../../src/layout/segments.ts';

/** A mark at 0, 0 closed in by others all round it, with a label that may stand off. */
function closedIn(standOff: number, more: Partial<LabelRequest> = {}): LabelRequest {
  const ring = Array.from({ length: 12 }, (_, k) => {
    const turn = (k / 12) * 2 * Math.PI;
    return [30 * Math.cos(turn), 30 * Math.sin(turn)] as const;
  });
  const at = [[0, 0] as const, ...ring];
  const all = (value: number): Float64Array => new Float64Array(at.length).fill(value);
  return {
    x: Float64Array.from(at, ([x]) => x),
    y: Float64Array.from(at, ([, y]) => y),
    radius: all(4).fill(10, 0, 1),
    width: all(0).fill(50, 0, 1),
    height: all(14),
    priority: all(1),
    standOff: all(0).fill(standOff, 0, 1),
    ...more,
  };
}

test('a label near its mark needs no leader; one that stands off has it from edge to edge', () => {
  expect(leaderOf(0, 0, 10, { left: 14, top: -7, right: 60, bottom: 7 })).toBeNull();
  const leader = leaderOf(0, 0, 10, { left: 40, top: -7, right: 90, bottom: 7 });
  expect(leader).toEqual([12.5, 0, 38.5, 0]);
});

test('a label and its leader together fill one box', () => {
  const box = { left: 40, top: 20, right: 90, bottom: 34 };
  expect(spanOf({ ...box, leader: null })).toEqual(box);
  expect(spanOf({ ...box, leader: [5, 3, 39, 19] })).toEqual({ ...box, left: 5, top: 3 });
});

test('without room beside its mark a label stands off, as near as can be, if it may', () => {
  expect(placeLabels(closedIn(0)).side[0]).toBe(-1);
  const { side, boxes } = placeLabels(closedIn(60));
  expect(side[0]).toBeGreaterThanOrEqual(0);
  const far = placeLabels(closedIn(102));
  expect([...far.boxes]).toEqual([...boxes]);
});

test('shut in on all sides, the most important label alone has a leader over a mark', () => {
  // A ring of marks so close that no line passes between two of them.
  const radius = new Float64Array(13).fill(9).fill(10, 0, 1);
  const shutIn = closedIn(102, { radius });
  expect(placeLabels(shutIn).side[0]).toBeGreaterThanOrEqual(0);
  const priority = new Float64Array(13).fill(1).fill(0, 0, 1);
  expect(placeLabels({ ...shutIn, priority }).side[0]).toBe(-1);
});

test('a leader runs over no mark, obstacle or label', () => {
  const request = closedIn(102, { obstacles: Float64Array.of(-60, 12, 60, 40) });
  // A second label, at home where the first one's leader would like to run.
  request.width.fill(40, 1, 2);
  const { boxes } = placeLabels(request);
  const [left, top, right, bottom] = boxes as unknown as [number, number, number, number];
  const leader = leaderOf(0, 0, 10, { left, top, right, bottom });
  expect(leader).not.toBeNull();
  const [x1, y1, x2, y2] = leader!;
  for (let i = 1; i < request.x.length; i++) {
    expect(distanceToSegment(request.x[i]!, request.y[i]!, x1, y1, x2, y2)).toBeGreaterThan(4);
  }
  expect(lengthInBox(x1, y1, x2, y2, -60, 12, 60, 40)).toBe(0);
  const other = boxes.subarray(4, 8);
  if (!Number.isNaN(other[0]!)) {
    expect(lengthInBox(x1, y1, x2, y2, other[0]!, other[1]!, other[2]!, other[3]!)).toBe(0);
  }
});
