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
export interface Job<Name extends string, Input extends JobInput, Output> {
  readonly name: Name;
  readonly run: (input: Input) => Steps<Output>;
}
