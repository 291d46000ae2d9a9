import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BETWEENNESS } from '../../src/metrics/betweenness.ts';
import { drawSources, SOURCES_DRAWN } from '../../src/metrics/draw-sources.ts';
import { computeMetric, finish } from '../../src/metrics/metric.ts';
import { SAMPLED_BETWEENNESS, sampledInParts } from '../../src/metrics/sampled-betweenness.ts';
import { cycle, graphOf, graphs, relabelled, star } from '../support/small-graphs.ts';

describe('sampled betweenness', () => {
  test.each([false, true])(
    'from everybody is exact and has no error (weighted: %s)',
    (weighted) => {
      fc.assert(
        fc.property(graphs, (graph) => {
          const exact = computeMetric(BETWEENNESS, graph, { weighted }).values;
          const sampled = computeMetric(SAMPLED_BETWEENNESS, graph, { weighted });
          exact.forEach((value, v) => expect(sampled.values[v]).toBeCloseTo(value, 12));
          expect([...sampled.errors!]).toEqual(Array(graph.order).fill(0));
        }),
      );
    },
  );

  test('of a star from three of its seven, by hand', () => {
    const drawn = drawSources(7, 3);
    const hub = drawn[0]!;
    // The hub takes the number of a vertex that is drawn.
    const names = [hub, 1, 2, 3, 4, 5, 6].map((name, v) => (v === hub ? 0 : name));
    const graph = relabelled(graphOf(7, star(7)), names);
    const { values, errors } = finish(sampledInParts(3).steps(graph, { weighted: false }));
    // From a leaf all five others are reached through the hub; from the hub nobody.
    const seen = Array.from(drawn, (v): number => (v === hub ? 0 : 5));
    const mean = seen.reduce((a, b) => a + b, 0) / 3;
    const variance = seen.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 2;
    expect(values[hub]).toBeCloseTo((7 * mean) / 30, 12);
    expect(errors![hub]).toBeCloseTo((7 * Math.sqrt((variance / 3) * (1 - 3 / 7))) / 30, 12);
    expect([...values].filter((value) => value > 0)).toEqual([values[hub]]);
    expect([...errors!].filter((error) => error > 0)).toEqual([errors![hub]]);
  });

  test('of the highest is near the exact value, as its errors say', () => {
    const chords = Array.from({ length: 900 }, (_, i) => [i, (i * i + 7) % 900] as const);
    const graph = graphOf(900, [...cycle(900), ...chords]);
    const exact = computeMetric(BETWEENNESS, graph).values;
    const { values, errors } = computeMetric(SAMPLED_BETWEENNESS, graph);
    const highest = [...exact.keys()].sort((a, b) => exact[b]! - exact[a]!).slice(0, 40);
    const off = highest.map((v) => Math.abs(exact[v]! - values[v]!) / errors![v]!);
    expect(off.filter((errorsOff) => errorsOff <= 2).length).toBeGreaterThanOrEqual(36);
    expect(Math.max(...off)).toBeGreaterThan(0.5);
  });

  test('applies only where the exact values take long', () => {
    expect(SAMPLED_BETWEENNESS.applies(graphOf(900, cycle(900)))).toBe(false);
    expect(SAMPLED_BETWEENNESS.applies(graphOf(60_000, cycle(60_000)))).toBe(true);
  });
});

describe('the draw', () => {
  test('has no vertex twice, is the same each time, and is all of a small graph', () => {
    const drawn = drawSources(5000, SOURCES_DRAWN);
    expect(new Set(drawn).size).toBe(SOURCES_DRAWN);
    expect(drawSources(5000, SOURCES_DRAWN)).toEqual(drawn);
    expect([...drawSources(9, SOURCES_DRAWN)].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('takes from every part alike', () => {
    const tenths = Array(10).fill(0);
    for (const v of drawSources(10_000, 2000)) tenths[Math.floor(v / 1000)]++;
    for (const count of tenths) expect(Math.abs(count - 200)).toBeLessThan(60);
  });
});
