import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createComputer, type Computer, type ComputerOptions } from '../workers/computer.ts';

/** An element's computer: made when it is first needed, given back when the element leaves the page. */
export class ComputingController implements ReactiveController {
  readonly #options: () => Pick<ComputerOptions, 'workerUrl' | 'worker'>;
  #computer: Computer | null = null;

  constructor(
    host: ReactiveControllerHost,
    options: () => Pick<ComputerOptions, 'workerUrl' | 'worker'>,
  ) {
    this.#options = options;
    host.addController(this);
  }

  get computer(): Computer {
    this.#computer ??= createComputer(this.#options());
    return this.#computer;
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#computer?.dispose();
    this.#computer = null;
  }
}
