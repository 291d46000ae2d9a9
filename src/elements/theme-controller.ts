import type { LitElement, ReactiveController } from 'lit';
import type { Theme } from '../view/state.ts';

/**
 * Follows the system's colour scheme, and says which one a chosen theme comes to. The element shows it as the
 * custom state `dark`: an attribute would meet other people's style sheets, and their own of that name.
 */
export class ThemeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #states: CustomStateSet;
  #query: MediaQueryList | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    this.#states = host.attachInternals().states;
    host.addController(this);
  }

  /** The scheme to draw in. */
  resolve(theme: Theme): 'light' | 'dark' {
    if (theme !== 'system') return theme;
    return this.#query?.matches === true ? 'dark' : 'light';
  }

  /** Lets style sheets know which scheme is drawn in. */
  show(dark: boolean): void {
    if (dark) this.#states.add('dark');
    else this.#states.delete('dark');
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
