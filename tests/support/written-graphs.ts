import { type CsrGraph, makeCsr } from '../../src/metrics/csr.ts';
import { computeMetric, type Metric, type MetricOptions } from '../../src/metrics/metric.ts';

/** Ties as `0-1 1-2*3`: two ends, and a strength where it is not 1. */
export function graphOf(order: number, text: string, families?: readonly number[]): CsrGraph {
  const ties = text.split(' ').filter((part) => part !== '');
  const numbers = ties.map((part) => part.split(/[-*]/).map(Number));
  return makeCsr({
    order,
    ends: numbers.flatMap(([a, b]) => [a!, b!]),
    strengths: numbers.map(([, , strength]) => strength ?? 1),
    families: families === undefined ? null : Uint8Array.from(families),
  });
}

const range = (n: number): readonly number[] => Array.from({ length: n }, (_, k) => k);

/** 0 – 1 – … – n − 1. */
export function pathGraph(n: number): CsrGraph {
  return graphOf(
    n,
    range(n - 1)
      .map((v) => `${v}-${v + 1}`)
      .join(' '),
  );
}

/** A hub, 0, and n − 1 leaves. */
export function starGraph(n: number): CsrGraph {
  return graphOf(
    n,
    range(n - 1)
      .map((v) => `0-${v + 1}`)
      .join(' '),
  );
}

/** A ring of n. */
export function cycleGraph(n: number): CsrGraph {
  return graphOf(
    n,
    range(n)
      .map((v) => `${v}-${(v + 1) % n}`)
      .join(' '),
  );
}

/** All tied to all. */
export function completeGraph(n: number): CsrGraph {
  const pairs = range(n).flatMap((a) => range(a).map((b) => `${b}-${a}`));
  return graphOf(n, pairs.join(' '));
}

/** Values of a metric as a plain list. */
export function valuesOf(
  metric: Metric,
  graph: CsrGraph,
  options: MetricOptions = { weighted: false },
): readonly number[] {
  return [...computeMetric(metric, graph, options).values];
}
