import type { CsrGraph } from '../metrics/csr.ts';
import type { Metric, MetricOptions, MetricOutcome, MetricParts } from '../metrics/metric.ts';
import type { Computer } from './computer.ts';
import { METRIC_PART_JOB } from './metric-part-job.ts';
import type { RunOptions } from './task.ts';

/** Elementary steps from which a second thread is worth its start: about 50 ms of a slow core. */
const STEPS_WORTH_SPLITTING = 10_000_000;

interface DivisibleMetric extends Metric {
  readonly parts: MetricParts;
}

/** Whether a metric is computed in parts. Decided by the graph alone, never by the machine. */
export function isWorthSplitting(
  metric: Metric,
  csr: CsrGraph,
  options: MetricOptions,
): metric is DivisibleMetric {
  return metric.parts !== undefined && metric.cost(csr, options) > STEPS_WORTH_SPLITTING;
}

/**
 * Computes the parts of a metric wherever there is room, and puts them together in their order. One that
 * fails cancels the others. Rejects as `Computer.run` does.
 */
export async function computeInParts(
  run: Computer['run'],
  metric: DivisibleMetric,
  csr: CsrGraph,
  options: MetricOptions,
  { signal, onProgress }: RunOptions,
): Promise<MetricOutcome> {
  const count = metric.parts.count(csr);
  const shares = new Float64Array(count);
  const all = new AbortController();
  const cancel = (): void => all.abort();
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted === true) cancel();
  const partOf = (part: number): Promise<Float64Array> =>
    run(
      METRIC_PART_JOB,
      { csr, metric: metric.id, options, part },
      {
        signal: all.signal,
        onProgress: (share) => {
          shares[part] = share;
          onProgress?.(shares.reduce((sum, one) => sum + one, 0) / count);
        },
      },
    );
  try {
    const parts = await Promise.all(Array.from({ length: count }, (_, part) => partOf(part)));
    return metric.parts.combine(csr, options, parts);
  } finally {
    signal?.removeEventListener('abort', cancel);
    cancel();
  }
}
