import { FRAGILITY_JOB } from './fragility-job.ts';
import type { AnyJob } from './job.ts';
import { METRIC_JOBS } from './metric-jobs.ts';
import { SUMMARY_JOB } from './summary-job.ts';

/** Every job a worker can be given; a new one is one file and one line here. */
export const JOBS: readonly AnyJob[] = [...METRIC_JOBS, FRAGILITY_JOB, SUMMARY_JOB];
