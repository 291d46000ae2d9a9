import type { LitElement, ReactiveController } from 'lit';

/**
 * At most one popover of an element is open. A popover stands inside an element marked
 * `data-popover="<name>"`, right after the button that opens it. Esc closes it and gives the focus
 * back; so does a press or a focus anywhere else, which keeps the focus it has.
 */
export class PopoverController implements ReactiveController {
  /** The name of the open popover. */
  open: string | null = null;
  readonly #host: LitElement;
  #document: Document | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Opens a popover, or closes it where it is open. */
  toggle(name: string): void {
    this.#show(this.open === name ? null : name);
  }

  /** Closes what is open and gives the focus back to its button. */
  close(): void {
    const button = this.#host.renderRoot.querySelector<HTMLElement>(
      `[data-popover="${this.open}"] > button`,
    );
    this.#show(null);
    button?.focus();
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('pointerdown', this.#pressed);
    this.#host.addEventListener('keydown', this.#typed);
    // On the root: the host is not told of focus that moves inside its shadow tree.
    this.#host.renderRoot.addEventListener('focusout', this.#left);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('pointerdown', this.#pressed);
    this.#host.removeEventListener('keydown', this.#typed);
    this.#host.renderRoot.removeEventListener('focusout', this.#left);
    this.open = null;
  }

  #show(name: string | null): void {
    this.open = name;
    this.#host.requestUpdate();
  }

  #isInside(targets: readonly (EventTarget | null)[]): boolean {
    return targets.some((t) => t instanceof HTMLElement && t.dataset['popover'] === this.open);
  }

  readonly #pressed = (event: Event): void => {
    if (this.open !== null && !this.#isInside(event.composedPath())) this.#show(null);
  };

  readonly #typed = (event: KeyboardEvent): void => {
    if (this.open === null || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  readonly #left = (event: Event): void => {
    const to = (event as FocusEvent).relatedTarget;
    if (this.open === null || !(to instanceof HTMLElement)) return;
    if (!this.#isInside([to.closest('[data-popover]')])) this.#show(null);
  };
}
