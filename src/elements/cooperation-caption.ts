import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ViewAction } from '../view/action.ts';
import type { Analysis } from '../view/analysis.ts';
import { captionParts, shortCaptionParts, type CaptionControl } from '../view/caption-parts.ts';
import { facetCounts } from '../view/facet-counts.ts';
import { filterChips } from '../view/filter-chips.ts';
import { rememberLast } from '../view/memo.ts';
import { INITIAL_STATE, type ViewState } from '../view/state.ts';
import { textLanguage } from '../view/text-language.ts';
import type { SectionModel } from './caption/section-model.ts';
import { SECTIONS } from './caption/sections.ts';
import { CLOSE } from './icons.ts';
import { PopoverController } from './popover-controller.ts';
import { popoverWord } from './popover-word.ts';
import { base } from './styles/base.ts';
import { caption } from './styles/caption.ts';
import { chip } from './styles/chip.ts';
import { popover } from './styles/popover.ts';
import { ViewActionEvent } from './view-action-event.ts';

/**
 * The sentence above the plate. Its underlined words say what is shown and open what changes it; the
 * filters in force stand below, each with a way to take it off. `analysis`: the view; `state`: what the
 * reader chose.
 *
 * @fires view-action - any change of a facet, level, metric or switch; `clear-filters`
 */
export class CooperationCaptionElement extends LitElement {
  static override readonly styles = [base, popover, chip, caption];

  @property({ attribute: false }) analysis: Analysis | null = null;
  @property({ attribute: false }) state: ViewState = INITIAL_STATE;

  readonly #popover = new PopoverController(this);
  readonly #counts = rememberLast(facetCounts);

  protected override render(): TemplateResult | typeof nothing {
    const { analysis, state } = this;
    if (analysis === null) return nothing;
    const { dataset } = analysis;
    // Both sentences stand in the tree; the width of the container shows one.
    return html`
      <div class="wide">${captionParts(state, dataset).map((p) => this.#part(p, 'wide'))}</div>
      <div class="short">
        ${shortCaptionParts(state, dataset).map((p) => this.#part(p, 'short'))}
      </div>
      ${this.#chips(analysis)}
    `;
  }

  #part(part: ReturnType<typeof captionParts>[number], form: string): TemplateResult | string {
    return part.kind === 'text' ? part.text : this.#control(part, `${form}-${part.topics[0]}`);
  }

  #control(control: CaptionControl, name: string): TemplateResult {
    const { changed } = control;
    const spoken = html`<span class="visually-hidden">${changed ? ', changed' : ''}</span>`;
    const words = html`${control.words}${spoken}`;
    return popoverWord(this.#popover, { name, words, changed }, () => this.#sheet(control, name));
  }

  #sheet({ topics, words }: CaptionControl, name: string): TemplateResult {
    const { analysis, state } = this;
    if (analysis === null) return html``;
    const model: SectionModel = {
      analysis,
      state,
      counts: this.#counts(analysis.dataset, analysis.query, analysis.near, analysis.without),
      act: (action) => this.#act(action),
    };
    return html`<div class="popover" id=${name} role="group" aria-label=${words}>
      ${topics.map((topic) => SECTIONS[topic](model))}
      <button type="button" class="done" @click=${() => this.#popover.close()}>Done</button>
    </div>`;
  }

  #chips(analysis: Analysis): TemplateResult | typeof nothing {
    const chips = filterChips(analysis.dataset, this.state);
    if (chips.length === 0) return nothing;
    return html`<div class="chips" role="group" aria-label="Filters in force">
      ${chips.map(
        ({ label, action }) =>
          html`<button
            type="button"
            class="chip"
            aria-label=${`Remove filter: ${label}`}
            @click=${() => this.#act(action)}
          >
            <span lang=${textLanguage(label) ?? nothing}>${label}</span>${CLOSE}
          </button>`,
      )}
      <button type="button" class="verb clear" @click=${() => this.#act({ kind: 'clear-filters' })}>
        Clear filters
      </button>
    </div>`;
  }

  #act(action: ViewAction): void {
    this.dispatchEvent(new ViewActionEvent(action));
  }
}
