import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fragilityInput } from '../metrics/fragility/fragility-input.ts';
import type { Analysis } from '../view/analysis.ts';
import type { FragilityPhase } from '../view/fragility-phase.ts';
import type { MetricTable } from '../view/metric-table.ts';
import type { Computer } from '../workers/computer.ts';

const IDLE: FragilityPhase = { kind: 'idle' };

/** Puts the ranking in view to the test, beside the page. What belongs to another ranking is dropped. */
export class FragilityController implements ReactiveController {
  phase: FragilityPhase = IDLE;
  readonly #host: ReactiveControllerHost;
  readonly #computer: () => Computer;
  #analysis: Analysis | null = null;
  /** The ranking that the phase belongs to. */
  #table: MetricTable | null = null;
  #metric = '';
  #abort: AbortController | null = null;

  constructor(host: ReactiveControllerHost, computer: () => Computer) {
    this.#host = host;
    this.#computer = computer;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    if (this.phase.kind === 'running') this.#end(IDLE);
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
    this.phase = IDLE;
  }

  start(): void {
    if (this.#analysis !== null) void this.#run(this.#analysis, this.#metric);
  }

  stop(): void {
    this.#end(IDLE);
  }

  async #run({ view, without, weighted, metrics }: Analysis, metric: string): Promise<void> {
    this.#end({ kind: 'running', share: 0 });
    const abort = new AbortController();
    this.#abort = abort;
    const report = (phase: FragilityPhase): void => {
      if (abort.signal.aborted) return;
      this.phase = phase;
      this.#host.requestUpdate();
    };
    try {
      const input = { ...fragilityInput(view, without, metric, weighted), csr: metrics.graph.csr };
      const { result, problem } = await this.#computer().run('fragility', input, {
        signal: abort.signal,
        onProgress: (share) => report({ kind: 'running', share }),
      });
      report(result === null ? { kind: 'failed', problem } : { kind: 'done', result });
    } catch (thrown) {
      const problem = thrown instanceof Error ? thrown.message : String(thrown);
      report({ kind: 'failed', problem });
    }
  }

  #end(phase: FragilityPhase): void {
    this.#abort?.abort();
    this.#abort = null;
    this.phase = phase;
    this.#host.requestUpdate();
  }
}
