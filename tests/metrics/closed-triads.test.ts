import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closedTriads } from '../../src/metrics/closed-triads.ts';
import { CLUSTERING } from '../../src/metrics/clustering.ts';
import { CONSTRAINT } from '../../src/metrics/constraint.ts';
import { EFFECTIVE_SIZE } from '../../src/metrics/effective-size.ts';
import { finish } from '../../src/metrics/metric.ts';
import { anyListedGraph, csrOf } from '../support/any-graph.ts';
import { completeGraph, graphOf, starGraph, valuesOf } from '../support/written-graphs.ts';

/** A triangle 0, 1, 2; a leaf 3 on 2; 4 alone. */
const PAW = graphOf(5, '0-1 1-2 2-0 2-3');

describe('triangles', () => {
  test('each is found once, and shared out to the ties it lies over', () => {
    const { counts, thirdShares } = finish(closedTriads(PAW));
    expect([...counts]).toEqual([1, 1, 1, 0, 0]);
    expect([...thirdShares]).toEqual([1 / 3, 1 / 2, 1 / 2, 0]);
  });

  test('as many as trying all triples finds', () => {
    fc.assert(
      fc.property(anyListedGraph, (listed) => {
        const met = new Set(listed.ties.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
        const tied = (a: number, b: number): boolean => met.has(`${a} ${b}`);
        const expected = Array<number>(listed.order).fill(0);
        for (const a of expected.keys()) {
          for (const [b, c] of listed.ties) if (tied(a, b) && tied(a, c)) expected[a]!++;
        }
        expect([...finish(closedTriads(csrOf(listed))).counts]).toEqual(expected);
      }),
    );
  });
});

test('local clustering: the share of neighbours’ pairs that are tied', () => {
  expect(valuesOf(CLUSTERING, PAW)).toEqual([1, 1, 1 / 3, 0, 0]);
  expect(valuesOf(CLUSTERING, starGraph(4))).toEqual([0, 0, 0, 0]);
});

test('effective size: neighbours less the ties each has among them', () => {
  expect(valuesOf(EFFECTIVE_SIZE, PAW)).toEqual([1, 1, 3 - 2 / 3, 1, NaN]);
  expect(valuesOf(EFFECTIVE_SIZE, starGraph(4))).toEqual([3, 1, 1, 1]);
});

describe('constraint', () => {
  test('by hand', () => {
    const [first, , third] = valuesOf(CONSTRAINT, PAW);
    // 0 spends half on 1, and through 2 a sixth more; half on 2, and through 1 a quarter more.
    expect(first).toBeCloseTo((1 / 2 + 1 / 6) ** 2 + (1 / 2 + 1 / 4) ** 2, 14);
    expect(third).toBeCloseTo(2 * (1 / 3 + 1 / 6) ** 2 + (1 / 3) ** 2, 14);
    expect(valuesOf(CONSTRAINT, completeGraph(3))).toEqual([1.125, 1.125, 1.125]);
    expect(valuesOf(CONSTRAINT, starGraph(5))[0]).toBe(1 / 4);
  });

  test('of a leaf it is 1, of one without ties undefined', () => {
    expect(valuesOf(CONSTRAINT, PAW).slice(3)).toEqual([1, NaN]);
  });
});
