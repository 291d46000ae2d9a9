import type { ReactiveControllerHost } from 'lit';
import { fragilityInput } from '../../metrics/fragility/fragility-input.ts';
import type { FragilityOutcome } from '../../metrics/fragility/fragility.ts';
import { giversIn, type GraphFigures } from '../../view/graph-figures.ts';
import type { Computer } from '../../workers/computer.ts';
import { FRAGILITY_JOB } from '../../workers/fragility-job.ts';
import { SUMMARY_JOB, type SummaryJobInput } from '../../workers/summary-job.ts';
import { JobController } from '../job-controller.ts';

/** How much a ranking rests on single statements, computed when it is asked for. */
export function fragilityJobs(
  host: ReactiveControllerHost,
  computer: () => Computer,
): JobController<Parameters<typeof FRAGILITY_JOB.run>[0], FragilityOutcome> {
  return new JobController(host, {
    job: FRAGILITY_JOB,
    input: ({ view, without, weighted, metrics }, metric) => ({
      ...fragilityInput(view, without, metric, weighted),
      csr: metrics.graph.csr,
    }),
    computer,
  });
}

/** The figures of the whole graph, computed when it is asked for them. */
export function figureJobs(
  host: ReactiveControllerHost,
  computer: () => Computer,
): JobController<SummaryJobInput, GraphFigures> {
  return new JobController<SummaryJobInput, GraphFigures>(host, {
    job: SUMMARY_JOB,
    input: (analysis) => ({
      csr: analysis.metrics.graph.csr,
      directedPairs: giversIn(analysis),
    }),
    computer,
  });
}
