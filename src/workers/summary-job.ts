import type { FigureValue } from '../metrics/summary/figure.ts';
import { summarise } from '../metrics/summary/summarise.ts';
import { summaryInput, type DirectedPair } from '../metrics/summary/summary-input.ts';
import type { Job, JobInput } from './job.ts';

export interface SummaryJobInput extends JobInput {
  /** Who gives to whom; null where nothing says so. */
  readonly directedPairs: readonly DirectedPair[] | null;
}

/** The figures of a whole graph, by id. */
export const SUMMARY_JOB: Job<SummaryJobInput, ReadonlyMap<string, FigureValue>> = {
  name: 'summary',
  run: ({ csr, directedPairs }) => summarise(summaryInput(csr, { directedPairs })),
};
