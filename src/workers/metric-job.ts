import { metricOf } from '../metrics/registry.ts';
import type { Metric, MetricOptions, MetricOutcome } from '../metrics/metric.ts';
import type { Job, JobInput } from './job.ts';

export interface MetricInput extends JobInput {
  /** The id of a metric of the registry. */
  readonly metric: string;
  readonly options: MetricOptions;
}

/** The metric of an id. Throws where the registry has none, as that of an older worker may. */
export function registeredMetric(id: string): Metric {
  const metric = metricOf(id);
  if (metric === undefined) throw new Error(`no metric is called ${id}`);
  return metric;
}

/** All values of one metric. */
export const METRIC_JOB: Job<MetricInput, MetricOutcome> = {
  name: 'metric',
  run: ({ csr, metric, options }) => registeredMetric(metric).steps(csr, options),
};
