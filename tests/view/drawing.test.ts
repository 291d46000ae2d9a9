import { describe, expect, test } from 'vitest';
import { DEFAULT_PLATE, drawDataset } from '../../src/view/drawing.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { DATASET } from '../support/bundled-dataset.ts';

const { width, height } = DEFAULT_PLATE;

describe('the drawing of a dataset', () => {
  const drawn = drawDataset(DATASET, INITIAL_STATE);

  test('gives every entity of the default view a place on the plate, and nobody the same', () => {
    const places = [...drawn.positions.values()];
    expect(places.length).toBeGreaterThan(50);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
  });

  test('is the same when drawn again', () => {
    expect([...drawDataset(DATASET, INITIAL_STATE).positions]).toEqual([...drawn.positions]);
  });

  test('who is added finds a place; who was there stays', () => {
    const more = drawDataset(DATASET, { ...INITIAL_STATE, unnamed: true, otherDomains: true });
    expect(more.positions.size).toBeGreaterThan(drawn.positions.size);
    for (const [id, place] of drawn.positions) expect(more.positions.get(id)).toEqual(place);
  });
});
