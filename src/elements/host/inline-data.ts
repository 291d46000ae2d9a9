import type { LitElement, ReactiveController } from 'lit';

const SCRIPT = 'script[type="application/json"],script[type="text/csv"]';

/** The text of a script: lines of CSV are indented in a page as its tags are, which is not data. */
function textOf(script: Element): string {
  const text = script.textContent;
  return script.getAttribute('type') === 'text/csv' ? text.trim().replace(/^[ \t]+/gm, '') : text;
}

/** Data that stand inside the element, as the text of a `<script>` of type `application/json` or `text/csv`. */
export class InlineData implements ReactiveController {
  readonly #host: LitElement;
  #observer: MutationObserver | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The text; null while there is none, or the page has not come to its end. */
  get text(): string | null {
    if (this.#host.ownerDocument.readyState === 'loading') return null;
    const script = [...this.#host.children].find((child) => child.matches(SCRIPT));
    return script === undefined ? null : textOf(script);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#look);
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#host.ownerDocument.addEventListener('DOMContentLoaded', this.#look);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#look);
  }

  readonly #look = (): void => this.#host.requestUpdate();
}
