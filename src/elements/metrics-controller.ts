import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Analysis } from '../view/analysis.ts';
import type { MetricTable } from '../view/metric-table.ts';
import type { ViewState } from '../view/state.ts';
import { wantedMetrics, type WantedMetric } from '../view/wanted-metrics.ts';
import type { Computer } from '../workers/computer.ts';

/** A computation under way. */
interface Running extends WantedMetric {
  readonly abort: AbortController;
  share: number;
}

/**
 * Has the metrics that a view shows computed beside the page where they take long, puts them into their
 * tables, and drops what the view no longer needs.
 */
export class MetricsController implements ReactiveController {
  /** Grows with each outcome, so that what is made from the tables is made anew. */
  revision = 0;
  readonly #host: ReactiveControllerHost;
  readonly #computer: () => Computer;
  #running: readonly Running[] = [];
  /** The tables whose computation the reader stopped. */
  #stopped = new WeakSet<MetricTable>();

  constructor(host: ReactiveControllerHost, computer: () => Computer) {
    this.#host = host;
    this.#computer = computer;
    host.addController(this);
  }

  /** How much of what is being computed is done, 0 to 1; null where nothing is. */
  get progress(): number | null {
    if (this.#running.length === 0) return null;
    return this.#running.reduce((sum, { share }) => sum + share, 0) / this.#running.length;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#drop(this.#running);
  }

  /** Sees to it that a view gets its metrics, and that nothing else is computed. */
  see(analysis: Analysis | null, state: ViewState): void {
    const tables =
      analysis === null
        ? []
        : [analysis.metrics, analysis.whole, analysis.withoutHub, analysis.standing];
    this.#drop(this.#running.filter(({ table }) => !tables.includes(table)));
    if (analysis === null) return;
    for (const wanted of wantedMetrics(analysis, state)) {
      const { table, metric } = wanted;
      if (this.#stopped.has(table)) continue;
      if (this.#running.some((r) => r.table === table && r.metric === metric)) continue;
      void this.#compute({ ...wanted, abort: new AbortController(), share: 0 });
    }
  }

  /** Stops computing until the graph changes or it is started again. */
  stop(): void {
    for (const { table } of this.#running) this.#stopped.add(table);
    this.#drop(this.#running);
    this.#host.requestUpdate();
  }

  /** Computes again what was stopped. */
  start(): void {
    this.#stopped = new WeakSet();
    this.#host.requestUpdate();
  }

  async #compute(running: Running): Promise<void> {
    this.#running = [...this.#running, running];
    const { table, metric, abort } = running;
    try {
      const outcome = await this.#computer().compute(
        metric,
        table.graph.csr,
        { weighted: table.weighted },
        {
          signal: abort.signal,
          onProgress: (share) => {
            running.share = share;
            this.#host.requestUpdate();
          },
        },
      );
      table.put(metric, outcome);
    } catch (thrown) {
      if (abort.signal.aborted) return;
      const problem = thrown instanceof Error ? thrown.message : String(thrown);
      table.put(metric, { values: new Float64Array(0), problem });
    }
    this.#running = this.#running.filter((one) => one !== running);
    this.revision += 1;
    this.#host.requestUpdate();
  }

  #drop(running: readonly Running[]): void {
    this.#running = this.#running.filter((one) => !running.includes(one));
    for (const { abort } of running) abort.abort();
  }
}
