import { expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { drawDataset } from '../../src/view/drawing.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { STORED_PLATES, storedDrawing } from '../../src/view/stored-drawing.ts';
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
  storedDrawing(dataset, { width, height })?.positions.keys().next().value;

test('a plate of the size of a stored drawing has it as it is', () => {
  for (const [member, id] of Object.entries(NAMES)) {
    const plate = STORED_PLATES[member as keyof typeof NAMES];
    expect(storedDrawing(dataset, plate)).toEqual({
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
  const drawing = storedDrawing(dataset, { width: 1188, height: 540 });
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

test('a level without missions adds those who have no place to the stored drawing', () => {
  const { positions } = drawDataset(dataset, { ...INITIAL_STATE, level: 'countries' });
  expect(positions.get('desk')).toBeDefined();
  expect(positions.size).toBeGreaterThan(1);
});
