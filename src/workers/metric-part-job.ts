import type { Job } from './job.ts';
import { registeredMetric, type MetricInput } from './metric-job.ts';

export interface MetricPartInput extends MetricInput {
  /** 0 to `parts.count(csr)` − 1. */
  readonly part: number;
}

/** One part of a metric that falls into parts. */
export const METRIC_PART_JOB: Job<MetricPartInput, Float64Array> = {
  name: 'metric-part',
  run: ({ csr, metric, options, part }) => {
    const { parts } = registeredMetric(metric);
    if (parts === undefined) throw new Error(`${metric} does not fall into parts`);
    return parts.steps(csr, options, part);
  },
};
