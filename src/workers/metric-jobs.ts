import { METRIC_JOB } from './metric-job.ts';
import { METRIC_PART_JOB } from './metric-part-job.ts';

/** The jobs that a graph's own sizes, colours and tables ask for. */
export const METRIC_JOBS = [METRIC_JOB, METRIC_PART_JOB] as const;
