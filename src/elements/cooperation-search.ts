import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Analysis } from '../view/analysis.ts';
import { countWords } from '../view/count-words.ts';
import {
  search as find,
  searchIndexOf,
  type SearchHit,
  type SearchResults,
} from '../view/search-index.ts';
import { AnnounceEvent } from './announce-event.ts';
import { SEARCH } from './icons.ts';
import { hitsOf, noneFound, optionAt, searchList } from './search-list.ts';
import { base } from './styles/base.ts';
import { samples } from './styles/samples.ts';
import { search } from './styles/search.ts';
import { searchLines } from './styles/search-list.ts';
import { ViewActionEvent } from './view-action-event.ts';

/**
 * Finds an entity or a document by any form of its name: a combobox with a list, as WAI-ARIA has it.
 * `analysis`: the view; what it does not show is found too, and marked as hidden.
 *
 * @fires view-action - `select` an entity; `set-facet` to one document
 * @fires announce - how much was found
 */
export class CooperationSearchElement extends LitElement {
  static override readonly styles = [base, samples, searchLines, search];

  @property({ attribute: false }) analysis: Analysis | null = null;

  @state() private text = '';
  @state() private isOpen = false;
  @state() private active = 0;
  @query('input') private readonly input!: HTMLInputElement | null;

  /** Puts the cursor into the box, with all of its text selected. */
  override focus(): void {
    this.input?.focus();
    this.input?.select();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { analysis } = this;
    if (analysis === null) return nothing;
    const results = this.#results();
    const count = hitsOf(results).length;
    const shown = this.isOpen && this.text.trim() !== '';
    const hasList = shown && count > 0;
    const { active } = this;
    return html`<div class="field" @click=${() => this.input?.focus()}>
        ${SEARCH}
        <input
          type="text"
          role="combobox"
          aria-label="Find an entity or a document"
          aria-autocomplete="list"
          aria-expanded=${hasList ? 'true' : 'false'}
          aria-controls=${hasList ? 'found' : nothing}
          aria-activedescendant=${hasList ? `option-${active}` : nothing}
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Find an entity, 名称"
          .value=${live(this.text)}
          @input=${this.#typed}
          @keydown=${this.#pressed}
          @blur=${() => (this.isOpen = false)}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      ${
        shown
          ? searchList({
              analysis,
              results,
              active,
              pick: (hit) => this.#pick(hit),
              point: (index) => (this.active = index),
            })
          : nothing
      }`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector(`#option-${this.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  /** Asks the index only once something is written: the first paint does not wait for it. */
  #results(): SearchResults {
    const { analysis, text } = this;
    if (analysis === null || text.trim() === '') return { entities: [], documents: [] };
    return find(searchIndexOf(analysis.dataset), text);
  }

  readonly #typed = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.isOpen = true;
    this.active = 0;
    const { analysis, text } = this;
    if (analysis === null || text.trim() === '') return;
    const count = hitsOf(this.#results()).length;
    const words = count === 0 ? noneFound(analysis) : `${countWords(count, 'result')}.`;
    this.dispatchEvent(new AnnounceEvent(words));
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const hits = hitsOf(this.#results());
    if (this.#handle(event.key, hits)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Acts on a key; false leaves it to the box, or to whoever stands outside. */
  #handle(key: string, hits: readonly SearchHit[]): boolean {
    if (key === 'Escape') return this.#escape();
    if (hits.length === 0) return false;
    if (!this.isOpen) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
      this.isOpen = true;
      this.active = key === 'ArrowDown' ? 0 : hits.length - 1;
      return true;
    }
    const hit = hits[this.active];
    if (key === 'Enter' && hit !== undefined) this.#pick(hit);
    else {
      const to = optionAt(key, this.active, hits.length);
      if (to === null) return false;
      this.active = to;
    }
    return true;
  }

  /** Closes the list; a second time empties the box; a third is for whoever stands outside. */
  #escape(): boolean {
    if (this.text === '') return false;
    if (this.isOpen && this.text.trim() !== '') this.isOpen = false;
    else this.text = '';
    return true;
  }

  #pick({ id, type }: SearchHit): void {
    this.text = '';
    this.isOpen = false;
    this.dispatchEvent(
      new ViewActionEvent(
        type === 'document'
          ? { kind: 'set-facet', facet: 'documents', values: [id] }
          : { kind: 'select', selection: { kind: 'entity', id } },
      ),
    );
  }
}
