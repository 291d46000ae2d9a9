import { expect, test } from 'vitest';
import { layoutGraph } from '../../src/layout/layout-graph.ts';
import { packComponents } from '../../src/layout/pack-components.ts';
import { graphOf } from './graphs.ts';

test('components are moved apart as wholes, the first staying', () => {
  const x = Float64Array.of(0, 100, 0, 40, 0);
  const y = Float64Array.of(0, 0, 0, 0, 0);
  const reach = new Float64Array(5).fill(10);
  const boxes = { x, y, left: reach, right: reach, top: reach, bottom: reach };
  const parts = [Int32Array.of(0, 1), Int32Array.of(2, 3), Int32Array.of(4)];
  packComponents(boxes, parts, Int32Array.of(0, 1, 2, 3), 400, 300);
  expect([x[0], x[1]]).toEqual([0, 100]);
  expect(x[3]! - x[2]!).toBe(40);
  for (const [i, j] of [
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [0, 4],
    [1, 4],
    [2, 4],
    [3, 4],
  ] as const) {
    expect(Math.max(Math.abs(x[i]! - x[j]!), Math.abs(y[i]! - y[j]!))).toBeGreaterThanOrEqual(20);
  }
  // Nothing lies on the tie between the first two either.
  for (const i of [2, 3, 4]) {
    expect(Math.abs(y[i]!) >= 20 || x[i]! <= -20 || x[i]! >= 120).toBe(true);
  }
});

test('small components stand beside the main one, not across it', () => {
  const ring = Array.from({ length: 12 }, (_, i): [number, number] => [i, (i + 1) % 12]);
  const drawn = layoutGraph(graphOf(16, [...ring, [12, 13], [14, 15]]));
  for (const i of [13, 15]) {
    const length = Math.hypot(drawn.x[i]! - drawn.x[i - 1]!, drawn.y[i]! - drawn.y[i - 1]!);
    expect(length).toBeLessThan(330);
  }
  expect(Math.min(...drawn.x)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn.x)).toBeLessThanOrEqual(1056);
});
