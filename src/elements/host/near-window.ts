import type { LitElement, ReactiveController } from 'lit';

/** How near the window is near, as a margin around it. */
const MARGIN = '300px';

/** Notices when a lazy element first comes near the window. */
export class NearWindow implements ReactiveController {
  readonly #host: LitElement;
  #observer: IntersectionObserver | null = null;
  #isNear = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it is or was near. The first time it is asked it begins to look. */
  get isNear(): boolean {
    if (this.#isNear || typeof IntersectionObserver === 'undefined') return true;
    this.#observer ??= this.#look();
    return false;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  hostConnected(): void {
    if (!this.#isNear) this.#host.requestUpdate();
  }

  #look(): IntersectionObserver {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#isNear = true;
        this.hostDisconnected();
        this.#host.requestUpdate();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(this.#host);
    return observer;
  }
}
