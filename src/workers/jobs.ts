import type { Steps } from '../metrics/metric.ts';
import { FRAGILITY_JOB } from './fragility-job.ts';
import type { JobInput } from './job.ts';
import { SUMMARY_JOB } from './summary-job.ts';
import { METRIC_JOB } from './metric-job.ts';
import { METRIC_PART_JOB } from './metric-part-job.ts';

/** Every job a worker can be given; a new one is one file and one line here. */
export const JOBS = [METRIC_JOB, METRIC_PART_JOB, FRAGILITY_JOB, SUMMARY_JOB] as const;

type RegisteredJob = (typeof JOBS)[number];

/** What each job takes and what it gives, by its name. */
export type JobMap = {
  [J in RegisteredJob as J['name']]: J extends {
    readonly run: (input: infer Input) => Steps<infer Output>;
  }
    ? { readonly input: Input; readonly output: Output }
    : never;
};

export type JobName = keyof JobMap;

/** Starts a job; nothing is computed before the first step. Throws where there is no such job. */
export function startJob(name: string, input: JobInput): Steps<unknown> {
  const job = JOBS.find((one) => one.name === name);
  if (job === undefined) throw new Error(`no job is called ${name}`);
  // Names and inputs were paired by the type of `Computer.run`.
  return (job.run as (input: JobInput) => Steps<unknown>)(input);
}
