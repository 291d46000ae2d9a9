import type { LitElement, ReactiveController } from 'lit';
import type { Dataset } from '../../model/dataset.ts';
import type { LanguageTag } from '../../model/language.ts';
import { rememberLast } from '../../view/memo.ts';
import { namedIn } from '../../view/named-in.ts';

/** The language that an element stands in: its own attribute `lang`, or that of what is around it. */
function languageAround(element: Element): LanguageTag {
  for (let at: Element | null = element; at !== null;) {
    const found: Element | null = at.closest('[lang]');
    if (found !== null) return found.getAttribute('lang') ?? '';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** Gives names in the language of the page around an element, and updates the element when that changes. */
export class PageNames implements ReactiveController {
  readonly #host: LitElement;
  readonly #named = rememberLast(namedIn);
  #observer: MutationObserver | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A dataset with names in that language, where it has any; the same dataset while nothing changes. */
  of(dataset: Dataset): Dataset {
    return this.#named(dataset, languageAround(this.#host));
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const element of [this.#host, this.#host.ownerDocument.documentElement]) {
      this.#observer.observe(element, { attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
