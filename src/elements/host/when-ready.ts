import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../../model/dataset.ts';
import type { DatasetPhase } from '../dataset-controller.ts';

/** Waits for an element's data. */
export class WhenReady implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #phase: () => DatasetPhase;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, phase: () => DatasetPhase) {
    this.#host = host;
    this.#phase = phase;
    host.addController(this);
  }

  /** The dataset that is shown once what the host has set is; rejects where it cannot be loaded. */
  async dataset(): Promise<Dataset> {
    for (;;) {
      await this.#host.updateComplete;
      const phase = this.#phase();
      if (phase.kind === 'ready') return phase.dataset;
      if (phase.kind === 'failed') throw phase.error;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  hostConnected(): void {}

  hostUpdated(): void {
    for (const go of this.#waiting.splice(0)) go();
  }
}
