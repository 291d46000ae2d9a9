import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The shortest time between two messages, in ms, so that speech is not cut off by the next one. */
const PAUSE = 500;

/** The words of the one polite live region of an element. A newer message replaces one that waits. */
export class Announcer implements ReactiveController {
  message = '';
  readonly #host: ReactiveControllerHost;
  #waiting: string | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says one sentence, at once or after the pause. */
  say(message: string): void {
    if (this.#timer !== null) {
      this.#waiting = message;
      return;
    }
    this.message = message;
    this.#host.requestUpdate();
    this.#timer = setTimeout(this.#rested, PAUSE);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting = null;
  }

  readonly #rested = (): void => {
    this.#timer = null;
    const next = this.#waiting;
    this.#waiting = null;
    if (next !== null) this.say(next);
  };
}
