import { expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { drawDataset } from '../../src/view/drawing.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { STORED_PLATES, storedDrawing } from '../../src/view/stored-drawing.ts';
import { SMALL_WORLDS } from '../scenes/small-worlds.ts';
import { starNetwork } from '../support/star-network.ts';

/** A dataset with a drawing for each kind of plate, told apart by who is in it. */
const NAMES = { positions: 'desk', columnPositions: 'column', tallPositions: 'phone' } as const;
const dataset: Dataset = {
  ...starNetwork(),
  ...Object.fromEntries(
    Object.entries(NAMES).map(([member, id]) => [member, new Map([[id, { x: 100, y: 200 }]])]),
  ),
};
const chosen = (width: number, height: number): string | undefined =>
  storedDrawing(dataset, { width, height })?.drawing.positions.keys().next().value;

test('a plate of the size of a stored drawing has it as it is', () => {
  for (const [member, id] of Object.entries(NAMES)) {
    const plate = STORED_PLATES[member as keyof typeof NAMES];
    expect(storedDrawing(dataset, plate)?.drawing).toEqual({
      ...plate,
      positions: new Map([[id, { x: 100, y: 200 }]]),
    });
  }
});

test('any other plate has the one that is bent least, stretched to it', () => {
  expect(chosen(1560, 780)).toBe('desk');
  expect(chosen(1140, 540)).toBe('desk');
  expect(chosen(780, 540)).toBe('column');
  expect(chosen(600, 540)).toBe('column');
  expect(chosen(420, 420)).toBe('phone');
  expect(chosen(360, 540)).toBe('phone');
  const drawing = storedDrawing(dataset, { width: 1188, height: 540 })?.drawing;
  expect(drawing?.width).toBe(1188);
  expect(drawing?.positions.get('desk')?.x).toBeCloseTo(110, 9);
  expect(drawing?.positions.get('desk')?.y).toBeCloseTo(180, 9);
});

test('a dataset without drawings is laid out, as is one whose drawing is of no use for a plate', () => {
  const plate = { width: 300, height: 420 };
  expect(storedDrawing(starNetwork(), plate)).toBeNull();
  const { positions } = dataset;
  const desk = { ...starNetwork(), positions };
  expect(storedDrawing(desk, plate)).toBeNull();
  expect(drawDataset(desk, INITIAL_STATE, plate).positions.has('country:cn')).toBe(true);
  expect(drawDataset(desk, INITIAL_STATE, STORED_PLATES.positions).positions).toEqual(positions);
});

test('columns that are pressed a little keep the rows of their labels', () => {
  // Five guests in a column, as close as their labels allow, and whom they are tied to.
  const guests = ['aa', 'bb', 'cc', 'dd', 'ee'].map((code) => `country:${code}`);
  const world = SMALL_WORLDS.find(({ name }) => name === 'guests-in-a-column')!;
  const { width, height } = STORED_PLATES.positions;
  const { positions } = drawDataset(world.dataset, INITIAL_STATE, { width, height });
  const low = drawDataset({ ...world.dataset, positions }, INITIAL_STATE, {
    width: width * 0.8,
    height: height * 0.8,
  });
  const rows = (drawn: typeof positions): number[] => {
    const heights = guests.map((id) => drawn.get(id)?.y ?? NaN).sort((a, b) => a - b);
    return heights.slice(1).map((y, k) => y - heights[k]!);
  };
  const least = Math.min(...rows(positions));
  expect(Math.min(...rows(low.positions))).toBeGreaterThan(0.86 * least);
});

test('a level without missions adds those who have no place to the stored drawing', () => {
  const { positions } = drawDataset(dataset, { ...INITIAL_STATE, level: 'countries' });
  expect(positions.get('desk')).toBeDefined();
  expect(positions.size).toBeGreaterThan(1);
});
