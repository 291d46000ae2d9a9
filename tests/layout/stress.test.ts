import { expect, test } from 'vitest';
import { adjacencyOf } from '../../src/layout/adjacency.ts';
import { randomFrom } from '../../src/model/random.ts';
import { descendStress } from '../../src/layout/stress-descent.ts';
import type { StressTerms } from '../../src/layout/stress-terms.ts';
import { fullStressTerms, sparseStressTerms } from '../../src/layout/stress-terms.ts';
import { normalisedStress } from '../support/drawing-quality.ts';

/** A ladder of 2 × 60 nodes. */
const pairs: number[] = [];
for (let i = 0; i < 60; i++) {
  pairs.push(2 * i, 2 * i + 1);
  if (i < 59) pairs.push(2 * i, 2 * i + 2, 2 * i + 1, 2 * i + 3);
}
const edges = Int32Array.from(pairs);
const graph = adjacencyOf(120, edges);

function stressAfter(terms: StressTerms): number {
  const random = randomFrom(5);
  const x = Float64Array.from({ length: 120 }, () => random());
  const y = Float64Array.from({ length: 120 }, () => random());
  descendStress(terms, x, y, random);
  return normalisedStress(120, edges, { x, y });
}

test('descent over all pairs straightens a ladder', () => {
  expect(stressAfter(fullStressTerms(graph))).toBeLessThan(0.02);
});

test('descent over 20 pivots comes close to it', () => {
  expect(stressAfter(sparseStressTerms(graph, 20))).toBeLessThan(0.05);
});

test('all pairs are asked for once, at their distance and its inverse square', () => {
  const path = adjacencyOf(3, Int32Array.of(0, 1, 1, 2));
  const terms = fullStressTerms(path);
  expect([...terms.distance]).toEqual([1, 2, 1]);
  expect([...terms.weightI]).toEqual([1, 0.25, 1]);
  expect([...terms.weightJ]).toEqual([1, 0.25, 1]);
});

test('pivots ask nothing twice and stay themselves unmoved by the far terms', () => {
  const terms = sparseStressTerms(graph, 4);
  expect(terms.count).toBeLessThanOrEqual(120 * 4 + edges.length / 2);
  for (let k = edges.length / 2; k < terms.count; k++) {
    expect(terms.weightJ[k]).toBe(0);
    expect(terms.weightI[k]).toBeGreaterThan(0);
    expect(terms.distance[k]).toBeGreaterThan(1);
  }
});

test('fixed nodes stay and the others find their places about them', () => {
  const random = randomFrom(2);
  const path = fullStressTerms(adjacencyOf(4, Int32Array.of(0, 1, 1, 2, 2, 3)));
  const x = Float64Array.of(0, random(), random(), 3);
  const y = Float64Array.of(0, random(), random(), 0);
  descendStress(path, x, y, random, Uint8Array.of(1, 0, 0, 1));
  expect([x[0], y[0], x[3], y[3]]).toEqual([0, 0, 3, 0]);
  expect(Math.hypot(x[1]! - 1, y[1]!)).toBeLessThan(0.3);
  expect(Math.hypot(x[2]! - 2, y[2]!)).toBeLessThan(0.3);
});
