import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { EntityId } from '../model/entity.ts';
import type { Analysis } from '../view/analysis.ts';
import { countWords } from '../view/count-words.ts';
import { referenceTo } from '../view/entity-reference.ts';
import { search as find, searchIndexOf, type SearchHit } from '../view/search-index.ts';
import { AnnounceEvent } from './announce-event.ts';
import { EntityPickEvent } from './entity-pick-event.ts';
import { CLOSE } from './icons.ts';
import { markSample } from './mark-sample.ts';
import { noneFound, optionAt, searchList } from './search-list.ts';
import { base } from './styles/base.ts';
import { entityField } from './styles/entity-field.ts';
import { samples } from './styles/samples.ts';
import { searchLines } from './styles/search-list.ts';

/**
 * A line for one entity, found by any form of its name: a combobox with a list. `analysis`: the view;
 * `label`: what the entity is there for; `hint`: what an empty line asks for; `entity`: the one chosen, or null.
 *
 * @fires entity-pick - the entity picked; null when emptied
 * @fires announce - how much was found
 */
export class CooperationEntityFieldElement extends LitElement {
  static override readonly styles = [base, samples, searchLines, entityField];

  @property({ attribute: false }) analysis: Analysis | null = null;
  @property() label = '';
  /** What an empty line asks for. */
  @property() hint = 'Find an entity, 名称';
  @property({ attribute: false }) entity: EntityId | null = null;

  /** What is being typed; null while the field shows its entity. */
  @state() private text: string | null = null;
  @state() private active = 0;
  @query('input') private readonly input!: HTMLInputElement | null;

  override focus(): void {
    this.input?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { analysis, entity, text, label, active } = this;
    if (analysis === null) return nothing;
    const chosen = entity === null ? null : referenceTo(analysis, entity);
    const hits = this.#hits();
    const isWriting = text !== null && text.trim() !== '';
    const hasList = isWriting && hits.length > 0;
    return html`<div class="field">
        <label for="name">${label}</label>
        ${chosen === null || text !== null ? nothing : markSample(chosen)}
        <input
          id="name"
          type="text"
          class=${text === null ? (chosen?.face ?? nothing) : nothing}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${hasList ? 'true' : 'false'}
          aria-controls=${hasList ? 'found' : nothing}
          aria-activedescendant=${hasList ? `option-${active}` : nothing}
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          placeholder=${this.hint}
          .value=${live(text ?? chosen?.label ?? '')}
          @focus=${() => this.input?.select()}
          @input=${this.#typed}
          @keydown=${this.#pressed}
          @blur=${() => (this.text = null)}
        />
        ${
          chosen === null
            ? nothing
            : html`<button
                type="button"
                class="empty"
                aria-label=${`Remove ${chosen.label}`}
                @click=${() => this.#pick(null)}
              >
                ${CLOSE}
              </button>`
        }
      </div>
      ${
        isWriting
          ? searchList({
              analysis,
              results: { entities: hits, documents: [] },
              active,
              pick: ({ id }) => this.#pick(id),
              point: (index) => (this.active = index),
            })
          : nothing
      }`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector(`#option-${this.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  #hits(): readonly SearchHit[] {
    const { analysis, text } = this;
    if (analysis === null || text === null || text.trim() === '') return [];
    return find(searchIndexOf(analysis.dataset), text).entities;
  }

  readonly #typed = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.active = 0;
    if (this.analysis === null || this.text.trim() === '') return;
    const count = this.#hits().length;
    const words = count === 0 ? noneFound(this.analysis) : `${countWords(count, 'result')}.`;
    this.dispatchEvent(new AnnounceEvent(words));
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.#handle(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Acts on a key; false leaves it to the box, or to whoever stands outside. */
  #handle(key: string): boolean {
    if (this.text === null) return false;
    const hits = this.#hits();
    if (key === 'Escape') this.text = null;
    else if (key === 'Enter') {
      const hit = hits[this.active];
      if (hit !== undefined) this.#pick(hit.id);
      else if (this.text.trim() === '') this.#pick(null);
    } else {
      const to = hits.length === 0 ? null : optionAt(key, this.active, hits.length);
      if (to === null) return false;
      this.active = to;
    }
    return true;
  }

  #pick(id: EntityId | null): void {
    this.text = null;
    this.dispatchEvent(new EntityPickEvent(id));
    this.focus();
  }
}
