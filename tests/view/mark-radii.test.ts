import { expect, test } from 'vitest';
import { analyse } from '../../src/view/analysis.ts';
import type { Drawing } from '../../src/view/drawing.ts';
import { markRadii } from '../../src/view/mark-radii.ts';
import { LARGEST_RADIUS, LEAST_RADIUS, SMALLEST_RADIUS } from '../../src/view/mark-size.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { starNetwork } from '../support/star-network.ts';

const CN = 'country:cn';

/** The entities of the star in a row, so far apart. */
const row = (apart: number): Drawing => {
  const ids = analyse(starNetwork(), INITIAL_STATE).view.entities;
  const positions = new Map(ids.map((id, k) => [id, { x: k * apart, y: 0 }] as const));
  return { width: 1056, height: 650, positions };
};
const radii = (apart: number, metric = 'degree', without: readonly string[] = []) =>
  markRadii(
    analyse(starNetwork(), INITIAL_STATE, { without, weighted: false }),
    metric,
    row(apart),
  );

test('with room the largest mark is as large as can be', () => {
  expect(radii(60).of(CN)).toBe(LARGEST_RADIUS);
  expect(radii(60).scale).toBe(1);
});

test('where two would cover each other all shrink alike, but not to nothing', () => {
  const { of, scale } = radii(20);
  expect(scale).toBeLessThan(1);
  expect(of(CN)).toBeCloseTo(LARGEST_RADIUS * scale, 9);
  const all = analyse(starNetwork(), INITIAL_STATE).view.entities.map(of);
  for (const [k, radius] of all.slice(1).entries()) {
    expect(radius + all[k]!).toBeLessThanOrEqual(20 + 1e-9);
  }
  expect(radii(1).of(CN)).toBeGreaterThanOrEqual(LEAST_RADIUS);
});

test('who is taken out keeps the size it had; the others take theirs from who is left', () => {
  const { of } = radii(60, 'degree', [CN]);
  expect(of(CN)).toBe(LARGEST_RADIUS);
  expect(of('country:fr')).toBe(LARGEST_RADIUS);
});

test('a metric that sizes nothing leaves the smallest marks', () => {
  for (const metric of ['community', 'articulation', 'bridge', 'no such metric']) {
    expect(radii(60, metric).of(CN)).toBe(SMALLEST_RADIUS);
  }
});
