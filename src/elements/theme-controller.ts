import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Theme } from '../view/state.ts';

/** Follows the system's colour scheme, and says which one a chosen theme comes to. */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #query: MediaQueryList | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The scheme to draw in. */
  resolve(theme: Theme): 'light' | 'dark' {
    if (theme !== 'system') return theme;
    return this.#query?.matches === true ? 'dark' : 'light';
  }

  hostConnected(): void {
    this.#query = matchMedia('(prefers-color-scheme: dark)');
    this.#query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#changed);
    this.#query = null;
  }

  readonly #changed = (): void => this.#host.requestUpdate();
}
