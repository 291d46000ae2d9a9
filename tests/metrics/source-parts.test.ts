import { describe, expect, test } from 'vitest';
import { BETWEENNESS } from '../../src/metrics/betweenness.ts';
import { CLOSENESS } from '../../src/metrics/closeness.ts';
import { EDGE_BETWEENNESS } from '../../src/metrics/edge-betweenness.ts';
import { HARMONIC } from '../../src/metrics/harmonic.ts';
import { computeMetric, finish, type Metric } from '../../src/metrics/metric.ts';
import { inParts } from '../../src/metrics/source-parts.ts';
import { cycle, graphOf, path, star } from '../support/small-graphs.ts';

/** Chords of many lengths on a cycle, leaves on some of it: sums that depend on their order. */
const chords = Array.from({ length: 650 }, (_, i) => [i, (i * i + 7) % 650] as const);
const leaves = Array.from({ length: 100 }, (_, i) => [650 + i, (i * 5) % 650] as const);
const large = graphOf(
  750,
  [...cycle(650), ...chords, ...leaves],
  Array.from({ length: 1400 }, (_, i) => 1 + (i % 5)),
);

function partsOf(metric: Metric, weighted: boolean): Float64Array[] {
  const { count, steps } = metric.parts!;
  const parts: Float64Array[] = [];
  // As workers may: the last part first.
  for (let part = count(large) - 1; part >= 0; part--) {
    parts[part] = finish(steps(large, { weighted }, part));
  }
  return parts;
}

const bits = (values: Float64Array): string => Buffer.from(values.buffer).toString('hex');

describe.each([BETWEENNESS, EDGE_BETWEENNESS, CLOSENESS, HARMONIC])('$id in parts', (metric) => {
  test.each([false, true])('has the bits of one thread (weighted: %s)', (weighted) => {
    const parts = partsOf(metric, weighted);
    expect(parts.length).toBeGreaterThan(1);
    const kept = parts.map((part) => bits(part));
    const { values } = metric.parts!.combine(large, { weighted }, parts);
    expect(bits(values)).toBe(bits(computeMetric(metric, large, { weighted }).values));
    expect(parts.map((part) => bits(part))).toEqual(kept);
  });

  test('pauses often and never goes back', () => {
    const running = metric.steps(large, { weighted: false });
    let [pauses, last] = [0, 0];
    for (let step = running.next(); step.done !== true; step = running.next()) {
      expect(step.value).toBeGreaterThanOrEqual(last);
      last = step.value;
      pauses++;
    }
    expect(last).toBeLessThanOrEqual(1);
    expect(pauses).toBeGreaterThan(2);
  });

  test('is one part on small graphs, and at most 16 on any', () => {
    const { count } = metric.parts!;
    for (const pairs of [[], path(5), star(200)]) expect(count(graphOf(200, pairs))).toBe(1);
    expect(count(graphOf(40_000, cycle(40_000)))).toBe(16);
  });
});

test('parts are added in their order, and progress goes on from part to part', () => {
  const numbers = [1e16, 1, -1e16, 1];
  const { steps, parts } = inParts({
    cost: () => 4 * 8_000_000,
    *sum(_graph, _options, [part, of]) {
      expect(of).toBe(4);
      yield 0.5;
      return Float64Array.of(numbers[part]!);
    },
    outcome: (_graph, _options, values) => ({ values, problem: null }),
  });
  const graph = graphOf(1, []);
  const running = steps(graph, { weighted: false });
  const seen: number[] = [];
  let step = running.next();
  for (; step.done !== true; step = running.next()) seen.push(step.value);
  expect(seen).toEqual([0.125, 0.375, 0.625, 0.875]);
  // From left to right: the first 1 is lost beside 1e16.
  expect([...step.value.values]).toEqual([1]);
  const combined = parts.combine(
    graph,
    { weighted: false },
    numbers.map((number) => Float64Array.of(number)),
  );
  expect([...combined.values]).toEqual([1]);
});
