import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../../model/dataset.ts';
import type { DatasetPhase } from '../dataset-controller.ts';

/** Waits until an element shows its data. */
export class WhenReady implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #phase: () => DatasetPhase;
  #shown: Dataset | null = null;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, phase: () => DatasetPhase) {
    this.#host = host;
    this.#phase = phase;
    host.addController(this);
  }

  /** Lets those go who wait for a dataset, which is shown now; false where it is no longer the element's. */
  show(dataset: Dataset): boolean {
    const phase = this.#phase();
    if (phase.kind !== 'ready' || phase.dataset !== dataset) return false;
    this.#shown = dataset;
    this.#wake();
    return true;
  }

  /** The dataset that is shown once what the host has set is; rejects where it cannot be loaded. */
  async dataset(): Promise<Dataset> {
    for (;;) {
      await this.#host.updateComplete;
      const phase = this.#phase();
      if (phase.kind === 'ready' && phase.dataset === this.#shown) return phase.dataset;
      if (phase.kind === 'failed') throw phase.error;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  hostConnected(): void {}

  hostUpdated(): void {
    this.#wake();
  }

  #wake(): void {
    for (const go of this.#waiting.splice(0)) go();
  }
}
