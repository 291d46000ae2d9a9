import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a year stays while time plays, ms; longer where the reader wants less motion. */
export const YEAR = 800;
export const CALM_YEAR = 1600;

/** Plays time in steps of a year: asks for each step, and ends with the last or when paused. */
export class PlayController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Shows the next year; false where there is none. */
  readonly #step: () => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, step: () => boolean) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  get playing(): boolean {
    return this.#timer !== undefined;
  }

  hostDisconnected(): void {
    this.pause();
  }

  play(): void {
    if (this.playing || !this.#step()) return;
    const calm = globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#timer = setInterval(
      () => {
        if (!this.#step()) this.pause();
      },
      calm ? CALM_YEAR : YEAR,
    );
    this.#host.requestUpdate();
  }

  pause(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }
}
