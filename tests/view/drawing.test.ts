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

  test('takes stored positions as they are, stretched to a plate of about their shape', () => {
    const positions = new Map([['country:cn', { x: 100, y: 200 }]]);
    const stored = { ...DATASET, positions };
    expect([...drawDataset(stored, INITIAL_STATE).positions]).toEqual([...positions]);
    const larger = drawDataset(stored, INITIAL_STATE, { width: width * 1.1, height });
    expect(larger.positions.get('country:cn')?.x).toBeCloseTo(110, 9);
    const phone = drawDataset(stored, INITIAL_STATE, { width: 390, height: 400 });
    expect(phone.positions.size).toBe(drawn.positions.size);
    const tall = { ...stored, tallPositions: new Map([['country:fr', { x: 39, y: 42 }]]) };
    const small = drawDataset(tall, INITIAL_STATE, { width: 360, height: 420 });
    expect([...small.positions.keys()]).toEqual(['country:fr']);
    expect(small.positions.get('country:fr')?.x).toBeCloseTo(36, 9);
    const countries = drawDataset(stored, { ...INITIAL_STATE, level: 'countries' });
    expect(countries.positions.size).toBeGreaterThan(1);
  });

  test('who is added finds a place; who was there stays', () => {
    const more = drawDataset(DATASET, { ...INITIAL_STATE, unnamed: true, otherDomains: true });
    expect(more.positions.size).toBeGreaterThan(drawn.positions.size);
    for (const [id, place] of drawn.positions) expect(more.positions.get(id)).toEqual(place);
  });
});
