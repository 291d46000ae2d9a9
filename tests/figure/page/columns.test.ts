import { describe, expect, test } from 'vitest';
import type { DisplayItem } from '../../../src/figure/display-list.ts';
import { inColumns } from '../../../src/figure/page/columns.ts';
import type { FlowBlock } from '../../../src/figure/page/notes.ts';

function block(height: number, gap = 0): FlowBlock {
  const item: DisplayItem = { kind: 'path', steps: [['M', 0, 0]] };
  return { width: 100, height, gap, items: [item] };
}

/** Where each block stands. */
function places(items: readonly DisplayItem[]): readonly (readonly unknown[])[] {
  return items.map((item) => (item.kind === 'path' ? (item.steps[0]?.slice(1) ?? []) : []));
}

const ROOM = { width: 100, gap: 20, tight: false };

describe('inColumns', () => {
  test('gives each section its column where none is much higher than it need be', () => {
    const { items, height } = inColumns(
      [[block(50)], [block(40)], [block(30), block(25)]],
      3,
      ROOM,
    );
    expect(places(items)).toEqual([
      [0, 0],
      [120, 0],
      [240, 0],
      [240, 30],
    ]);
    expect(height).toBe(55);
  });

  test('fills columns evenly where one would be much higher', () => {
    const long = Array.from({ length: 10 }, () => block(20));
    const { items, height } = inColumns([[block(20)], [block(20)], long], 3, ROOM);
    expect(height).toBe(80);
    expect(new Set(places(items).map(([x]) => x))).toEqual(new Set([0, 120, 240]));
  });

  test('leaves no gap at the top of a column', () => {
    const { items } = inColumns([[block(30, 10), block(30, 10)]], 2, { ...ROOM, tight: true });
    expect(places(items)).toEqual([
      [0, 0],
      [120, 0],
    ]);
  });

  test('takes no room for nothing', () => {
    expect(inColumns([], 3, ROOM)).toMatchObject({ height: 0, items: [] });
  });
});
