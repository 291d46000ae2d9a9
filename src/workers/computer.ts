import type { CsrGraph } from '../metrics/csr.ts';
import type { Metric, MetricOptions, MetricOutcome } from '../metrics/metric.ts';
import { computeInParts, isWorthSplitting } from './compute-in-parts.ts';
import type { Job, JobInput } from './job.ts';
import { METRIC_JOB } from './metric-job.ts';
import { createSliceLane } from './slice-lane.ts';
import { createTask, type RunOptions, type Task } from './task.ts';
import { WorkerPool } from './worker-pool.ts';
import { workerSources } from './worker-sources.ts';

export interface ComputerOptions {
  /** Address of `metric-worker.js` on the page's own origin, tried first; null: none. */
  readonly workerUrl?: string | URL | null;
  /** `none`: no worker is ever started. */
  readonly worker?: 'auto' | 'none';
  /** Workers at a time; default: one per core, 8 at most. */
  readonly threads?: number;
  /** Milliseconds a worker has for its first message, 3,000. */
  readonly patience?: number;
  /** Milliseconds a computing worker may be silent, 10,000. It reports every 50 or so. */
  readonly silence?: number;
  /** Milliseconds a worker without work is kept, 10,000. */
  readonly idle?: number;
  /** Is told once, the first time a worker does not start or dies; default: the console. */
  readonly warn?: (message: string) => void;
}

/** Computes beside the page: in workers where it may, else in slices of the page's own time. */
export interface Computer {
  /**
   * The values of a metric of the registry. The same bits as `computeMetric` gives, wherever and on how
   * many threads it runs. Rejects with an `AbortError` where it is cancelled, with an `Error` where the
   * computation throws.
   */
  readonly compute: (
    metric: Metric,
    csr: CsrGraph,
    metricOptions: MetricOptions,
    options?: RunOptions,
  ) => Promise<MetricOutcome>;
  /** Runs one job in one place. Rejects as `compute` does. Its input must not change meanwhile. */
  readonly run: <Input extends JobInput, Output>(
    job: Job<Input, Output>,
    input: Input,
    options?: RunOptions,
  ) => Promise<Output>;
  /** Cancels everything and stops every worker. The next computation starts them anew. */
  readonly dispose: () => void;
}

const MOST_THREADS = 8;

function defaultThreads(): number {
  const { hardwareConcurrency = 1 } = globalThis.navigator ?? {};
  return Math.min(hardwareConcurrency, MOST_THREADS);
}

// oxlint-disable-next-line no-console -- what a host should know and a reader need not
const warnConsole = (message: string): void => console.warn(message);

/** A computer at rest: nothing is started before there is work. */
export function createComputer({
  workerUrl = null,
  worker = 'auto',
  threads = defaultThreads(),
  patience = 3000,
  silence = 10_000,
  idle = 10_000,
  warn = warnConsole,
}: ComputerOptions = {}): Computer {
  const open = new Set<Task>();
  const pool = new WorkerPool({
    sources: worker === 'none' ? [] : workerSources(workerUrl),
    threads: Math.max(1, Math.floor(threads)),
    patience: { start: patience, silence, idle },
    without: createSliceLane(),
    warn,
  });

  const run: Computer['run'] = async (job, input, options = {}) => {
    const task = createTask(job, input, options);
    if (!task.isOpen()) return task.result as never;
    open.add(task);
    pool.add(task);
    try {
      return (await task.result) as never;
    } finally {
      open.delete(task);
    }
  };

  return {
    run,
    compute: (metric, csr, metricOptions, options = {}) =>
      isWorthSplitting(metric, csr, metricOptions)
        ? computeInParts(run, metric, csr, metricOptions, options)
        : run(METRIC_JOB, { csr, metric: metric.id, options: metricOptions }, options),
    dispose: () => {
      for (const task of open) task.cancel();
      pool.stop();
    },
  };
}
