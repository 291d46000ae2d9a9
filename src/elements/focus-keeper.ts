import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the focus where a reader works: when the control they used goes away with what it did, the
 * focus goes to a place nearby instead of to the top of the page.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #home: () => HTMLElement | null;

  /** `home` takes the focus; it needs a `tabindex`. */
  constructor(host: ReactiveControllerHost & HTMLElement, home: () => HTMLElement | null) {
    this.#host = host;
    this.#home = home;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#used, { capture: true });
    this.#host.addEventListener('keydown', this.#used, { capture: true });
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#used, { capture: true });
    this.#host.removeEventListener('keydown', this.#used, { capture: true });
  }

  readonly #used = (): void => {
    if (!this.#host.matches(':focus-within')) return;
    // Before the next frame, every element inside has rendered what the reader did.
    requestAnimationFrame(() => {
      const { ownerDocument: page } = this.#host;
      const isLost = page.activeElement === null || page.activeElement === page.body;
      if (isLost && this.#host.isConnected) this.#home()?.focus({ preventScroll: true });
    });
  };
}
