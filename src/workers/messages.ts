import type { CsrGraph } from '../metrics/csr.ts';
import type { JobInput } from './job.ts';

/** From the page to a worker: one job. */
export interface Request {
  readonly id: number;
  /** The name of the job. */
  readonly job: string;
  readonly graph: {
    readonly id: number;
    /** Null where this worker was sent it before. */
    readonly csr: CsrGraph | null;
  };
  /** Graphs the worker was sent before and need not keep. */
  readonly forget: readonly number[];
  /** The rest of the job's input. */
  readonly input: Omit<JobInput, 'csr'>;
}

/** From a worker to the page. An error is a message like any other. */
export type Reply =
  | { readonly kind: 'hello'; readonly version: string }
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'done'; readonly id: number; readonly output: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/**
 * The memory behind the typed arrays of a result, for handing it over without a copy; never that of the
 * graph, which the worker keeps.
 */
export function buffersOf(output: unknown, graph: CsrGraph): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  collect(output, found);
  for (const value of Object.values(graph)) {
    if (ArrayBuffer.isView(value)) found.delete(value.buffer as ArrayBuffer);
  }
  return [...found];
}

function collect(value: unknown, found: Set<ArrayBuffer>): void {
  if (typeof value !== 'object' || value === null) return;
  if (!ArrayBuffer.isView(value)) for (const inner of Object.values(value)) collect(inner, found);
  else if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
}

/** What was thrown, as a sentence or less. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
