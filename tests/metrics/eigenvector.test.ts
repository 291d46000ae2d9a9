import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CsrGraph } from '../../src/metrics/csr.ts';
import { EIGENVECTOR, eigenvectorSteps } from '../../src/metrics/eigenvector.ts';
import { leadingEigenvector } from '../../src/metrics/leading-eigenvector.ts';
import { finish } from '../../src/metrics/metric.ts';
import { randomFrom } from '../../src/model/random.ts';
import { anyListedGraph, csrOf } from '../support/any-graph.ts';
import { cycleGraph, graphOf, pathGraph, starGraph, valuesOf } from '../support/written-graphs.ts';

function close(got: readonly number[], expected: readonly number[]): void {
  expect(got).toHaveLength(expected.length);
  for (const [v, value] of expected.entries()) expect(got[v]).toBeCloseTo(value, 14);
}

/** The largest entry of A x − λ x, as a share of λ. */
function residual(graph: CsrGraph, weighted: boolean): number {
  const { value, vector } = finish(leadingEigenvector(graph, weighted));
  const image = new Float64Array(graph.order);
  for (let e = 0; e < 2 * graph.size; e++) {
    const weight = weighted ? graph.strengths[e >> 1]! : 1;
    image[graph.ends[e]!]! += weight * vector[graph.ends[e ^ 1]!]!;
  }
  return Math.max(0, ...image.map((x, v) => Math.abs(x - value * vector[v]!) / (value || 1)));
}

describe('eigenvector centrality', () => {
  test('of a star, a ring and a path, by hand', () => {
    close(valuesOf(EIGENVECTOR, starGraph(5)), [Math.SQRT1_2, ...Array(4).fill(Math.SQRT1_2 / 2)]);
    close(valuesOf(EIGENVECTOR, cycleGraph(4)), Array(4).fill(1 / 2));
    close(valuesOf(EIGENVECTOR, pathGraph(3)), [1 / 2, Math.SQRT1_2, 1 / 2]);
  });

  test('ties weigh where asked', () => {
    const graph = graphOf(3, '0-1*3 1-2*4');
    close(
      valuesOf(EIGENVECTOR, graph, { weighted: true }),
      [0.3, 0.5, 0.4].map((x) => x * Math.SQRT2),
    );
    close(valuesOf(EIGENVECTOR, graph), [1 / 2, Math.SQRT1_2, 1 / 2]);
  });

  test('without ties all are equal', () => {
    expect(valuesOf(EIGENVECTOR, graphOf(4, ''))).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  test('only components with the largest eigenvalue have values', () => {
    const values = valuesOf(EIGENVECTOR, graphOf(6, '0-1 1-2 2-0 3-4'));
    close(values, [...Array(3).fill(1 / Math.sqrt(3)), 0, 0, 0]);
    expect(values.slice(3)).toEqual([0, 0, 0]);
  });

  test('components that share it are weighed by what the all-ones vector leaves in them', () => {
    // A star of four leaves and a ring of four both have 2.
    const values = valuesOf(EIGENVECTOR, graphOf(9, '0-1 0-2 0-3 0-4 5-6 6-7 7-8 8-5'));
    const [star, ring] = [(Math.SQRT1_2 + Math.SQRT2) ** 2, 4];
    const norm = Math.sqrt(star + ring);
    close(values.slice(0, 2), [
      (Math.sqrt(star) * Math.SQRT1_2) / norm,
      (Math.sqrt(star) * Math.SQRT1_2) / 2 / norm,
    ]);
    close(values.slice(5), Array(4).fill(1 / norm));
  });

  test('A x = λ x in any graph', () => {
    fc.assert(
      fc.property(anyListedGraph, fc.boolean(), (listed, weighted) => {
        expect(residual(csrOf(listed), weighted)).toBeLessThan(1e-13);
      }),
    );
  });

  test.each([
    ['a path of 600, whose eigenvalues are close', pathGraph(600)],
    ['a star of 3,000', starGraph(3000)],
    ['two complete graphs of six on a long path', barbell(6, 40)],
    ['strengths from a thousandth to a thousand', spread(200, 500)],
  ])('A x = λ x in %s', (_name, graph) => {
    for (const weighted of [false, true]) {
      expect(residual(graph, weighted)).toBeLessThan(1e-12);
      expect(finish(leadingEigenvector(graph, weighted)).converged).toBe(true);
    }
  });

  test('small values have as many digits as large ones', () => {
    const graph = barbell(8, 12);
    const { value, vector } = finish(leadingEigenvector(graph, false));
    const path = vector.slice(8, 20);
    expect(Math.min(...path)).toBeLessThan(1e-5);
    for (let i = 1; i < 11; i++) {
      expect(Math.abs((path[i - 1]! + path[i + 1]!) / value / path[i]! - 1)).toBeLessThan(1e-12);
    }
  });

  test('too few steps give a reason and no values', () => {
    const outcome = finish(eigenvectorSteps(pathGraph(60), { weighted: false }, 4));
    expect(outcome.values).toHaveLength(0);
    expect(outcome.problem).toBe(
      'The computation did not converge after 4 iterations on a graph of 60 entities and 59 ties.',
    );
  });
});

/** Two complete graphs of k with n vertices on a path between them. */
function barbell(k: number, n: number): CsrGraph {
  const ties: string[] = [];
  for (const from of [0, k + n]) {
    for (let a = 0; a < k; a++) for (let b = 0; b < a; b++) ties.push(`${from + b}-${from + a}`);
  }
  for (let v = k - 1; v < k + n; v++) ties.push(`${v}-${v + 1}`);
  return graphOf(2 * k + n, ties.join(' '));
}

/** A tree with further ties, of strengths that differ by a factor of a million. */
function spread(n: number, m: number): CsrGraph {
  const random = randomFrom(3);
  const ties = new Map<string, string>();
  for (let v = 1; ties.size < m; v++) {
    const b = v < n ? v : Math.floor(random() * (n - 1)) + 1;
    const a = Math.floor(random() * b);
    ties.set(`${a}-${b}`, `${a}-${b}*${10 ** (6 * random() - 3)}`);
  }
  return graphOf(n, [...ties.values()].join(' '));
}
