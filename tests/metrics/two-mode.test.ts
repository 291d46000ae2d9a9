import { describe, expect, test } from 'vitest';
import { makeCsr } from '../../src/metrics/csr.ts';
import { computeMetric, type Metric } from '../../src/metrics/metric.ts';
import { TWO_MODE_BETWEENNESS } from '../../src/metrics/two-mode-betweenness.ts';
import { TWO_MODE_CLOSENESS } from '../../src/metrics/two-mode-closeness.ts';
import { TWO_MODE_DEGREE } from '../../src/metrics/two-mode-degree.ts';

const TWO_MODE = [TWO_MODE_DEGREE, TWO_MODE_CLOSENESS, TWO_MODE_BETWEENNESS];

function valuesOf(metric: Metric, modes: readonly number[], ends: readonly number[]): number[] {
  const strengths = Array(ends.length / 2).fill(1);
  const graph = makeCsr({ order: modes.length, ends, strengths, modes: Uint8Array.from(modes) });
  expect(metric.applies(graph)).toBe(true);
  return [...computeMetric(metric, graph).values];
}

/** Actors 0, 1, 2 and missions 3, 4: 0 and 1 work on 3; 1 and 2 on 4. A path 0 3 1 4 2. */
const MODES = [0, 0, 0, 1, 1];
const PATH = [0, 3, 1, 3, 1, 4, 2, 4];

describe('the normalisations for two modes', () => {
  test('of degree: the share of the other mode', () => {
    expect(valuesOf(TWO_MODE_DEGREE, MODES, PATH)).toEqual([1 / 2, 1, 1 / 2, 2 / 3, 2 / 3]);
  });

  test('of closeness: missions at least 1 away, other actors 2', () => {
    // An actor has at least 2 · 1 + 2 · 2 = 6; a mission 3 · 1 + 1 · 2 = 5.
    const values = valuesOf(TWO_MODE_CLOSENESS, MODES, PATH);
    expect(values).toEqual([6 / 10, 6 / 6, 6 / 10, 5 / 7, 5 / 7]);
  });

  test('of betweenness: the most that one of the mode can have', () => {
    // For an actor m = 2, s = 1, t = 0, in the letters of the paper:
    // (4 · 4 + 2 · 2 · −2) / 2 = 4. A mission: p = 0, r = 1, (9 + 3 · 1 · 1 − 1 · 2) / 2 = 5.
    const between = [0, 4, 0, 3, 3];
    const most = [4, 4, 4, 5, 5];
    const values = valuesOf(TWO_MODE_BETWEENNESS, MODES, PATH);
    values.forEach((value, v) => expect(value).toBeCloseTo(between[v]! / most[v]!, 12));
  });

  test('count whom they cannot reach, and leave undefined what cannot be', () => {
    const alone = [0, 1, 0];
    expect(valuesOf(TWO_MODE_CLOSENESS, alone, [0, 1])).toEqual([
      ((1 + 2) / 1) * (1 / 2),
      2 * (1 / 2),
      0,
    ]);
    expect(valuesOf(TWO_MODE_DEGREE, [0, 0], [])).toEqual([Number.NaN, Number.NaN]);
    expect(valuesOf(TWO_MODE_BETWEENNESS, [0, 1], [0, 1])).toEqual([Number.NaN, Number.NaN]);
  });

  test('do not apply where a tie joins two of a mode, where modes are unknown, or to nobody', () => {
    const strengths = [1];
    const joined = { order: 2, ends: [0, 1], strengths, modes: Uint8Array.of(1, 1) };
    const unknown = { order: 2, ends: [0, 1], strengths };
    const nobody = { order: 0, ends: [], strengths: [], modes: new Uint8Array(0) };
    for (const metric of TWO_MODE) {
      for (const parts of [joined, unknown, nobody]) {
        expect(metric.applies(makeCsr(parts))).toBe(false);
      }
    }
  });
});
