import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Analysis } from '../view/analysis.ts';
import type { JobPhase } from '../view/job-phase.ts';
import type { MetricTable } from '../view/metric-table.ts';
import type { Computer } from '../workers/computer.ts';
import type { Job, JobInput } from '../workers/job.ts';

/** Which job a controller runs, and on what. */
export interface JobOptions<Input extends JobInput, Output> {
  readonly job: Job<Input, Output>;
  /** What the job takes, of the view and the metric that ranks it. */
  readonly input: (analysis: Analysis, metric: string) => Input;
  readonly computer: () => Computer;
}

/** Runs one job on the ranking in view, beside the page. What belongs to another ranking is dropped. */
export class JobController<Input extends JobInput, Output> implements ReactiveController {
  phase: JobPhase<Output> = { kind: 'idle' };
  readonly #host: ReactiveControllerHost;
  readonly #options: JobOptions<Input, Output>;
  #analysis: Analysis | null = null;
  /** The ranking that the phase belongs to. */
  #table: MetricTable | null = null;
  #metric = '';
  #abort: AbortController | null = null;

  constructor(host: ReactiveControllerHost, options: JobOptions<Input, Output>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    if (this.phase.kind === 'running') this.stop();
  }

  /** Takes note of the ranking in view. */
  see(analysis: Analysis | null, metric: string): void {
    this.#analysis = analysis;
    const table = analysis?.metrics ?? null;
    if (table === this.#table && metric === this.#metric) return;
    this.#table = table;
    this.#metric = metric;
    this.#abort?.abort();
    this.#abort = null;
    this.phase = { kind: 'idle' };
  }

  start(): void {
    if (this.#analysis !== null) void this.#run(this.#analysis, this.#metric);
  }

  stop(): void {
    this.#begin({ kind: 'idle' });
  }

  async #run(analysis: Analysis, metric: string): Promise<void> {
    this.#begin({ kind: 'running', share: 0 });
    const abort = new AbortController();
    this.#abort = abort;
    const report = (phase: typeof this.phase): void => {
      if (abort.signal.aborted) return;
      this.phase = phase;
      this.#host.requestUpdate();
    };
    const { job, input, computer } = this.#options;
    try {
      const output = await computer().run(job, input(analysis, metric), {
        signal: abort.signal,
        onProgress: (share) => report({ kind: 'running', share }),
      });
      report({ kind: 'done', output });
    } catch (thrown) {
      const problem = thrown instanceof Error ? thrown.message : String(thrown);
      report({ kind: 'failed', problem });
    }
  }

  #begin(phase: typeof this.phase): void {
    this.#abort?.abort();
    this.#abort = null;
    this.phase = phase;
    this.#host.requestUpdate();
  }
}
