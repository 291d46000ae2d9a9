import type { CsrGraph } from '../metrics/csr.ts';
import type { Steps } from '../metrics/metric.ts';

/** What a job works on. The graph crosses to a worker once, the rest with each job, as copies. */
export interface JobInput {
  readonly csr: CsrGraph;
}

/**
 * A computation that runs in a worker, or in steps where there is none. Pure; what it needs and what it
 * gives are plain data and typed arrays. The arrays of its result are its own: they are transferred.
 */
export interface Job<Input extends JobInput, Output> {
  /** Its name between page and worker. */
  readonly name: string;
  /** Computes nothing before the first step. */
  readonly run: (input: Input) => Steps<Output>;
}

/** Some job, of which only the page that asks for it knows what it takes. */
export type AnyJob = Job<never, unknown>;
