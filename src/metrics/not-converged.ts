import type { CsrGraph } from './csr.ts';
import type { MetricOutcome } from './metric.ts';

/** The outcome of a computation that was stopped before it settled. */
export function notConverged({ order, size }: CsrGraph, iterations: number): MetricOutcome {
  const spoken = (n: number): string => n.toLocaleString('en-GB');
  return {
    values: new Float64Array(0),
    problem: `The computation did not converge after ${spoken(iterations)} iterations on a graph of ${spoken(order)} entities and ${spoken(size)} ties.`,
  };
}
