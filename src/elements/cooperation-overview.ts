import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BETWEENNESS } from '../metrics/betweenness.ts';
import type { EntityId } from '../model/entity.ts';
import type { ViewAction } from '../view/action.ts';
import type { Analysis } from '../view/analysis.ts';
import { betweenRows, type BetweenRow, type BetweenRows } from '../view/between-rows.ts';
import { countWords, formatShare } from '../view/count-words.ts';
import {
  disagreementRows,
  disagreementWords,
  type DisagreementRow,
} from '../view/disagreement-rows.ts';
import { emptyView, type EmptyView } from '../view/empty-view.ts';
import { overviewText } from '../view/overview-text.ts';
import { sourceWords } from '../view/source-words.ts';
import { betweenDot, betweenPlot } from './between-plot.ts';
import { unequalSample } from './line-sample.ts';
import { markSample } from './mark-sample.ts';
import { policyChoice } from './policy-choice.ts';
import { base } from './styles/base.ts';
import { details } from './styles/details.ts';
import { overview } from './styles/overview.ts';
import { policy } from './styles/policy.ts';
import { samples } from './styles/samples.ts';
import { wordSelect } from './styles/word-select.ts';
import { unbroken } from './unbroken.ts';
import { ViewActionEvent } from './view-action-event.ts';

/** How many disagreements are listed before the rest is asked for. */
const DISAGREEMENTS = 3;

/**
 * The first screen in words: what is seen, who stands between, where the documents disagree, who the
 * sources are. An empty view says what is missing and what to loosen. `analysis`: the view.
 *
 * @fires view-action - `select` an entity; whatever loosens an empty view; `set-policy`
 */
export class CooperationOverviewElement extends LitElement {
  static override readonly styles = [base, samples, details, overview, wordSelect, policy];

  @property({ attribute: false }) analysis: Analysis | null = null;

  @state() private explained = false;
  @state() private allShown = false;

  protected override render(): TemplateResult | typeof nothing {
    const { analysis } = this;
    if (analysis === null) return nothing;
    const empty = emptyView(analysis);
    if (empty !== null) return this.#empty(analysis, empty);
    const text = overviewText(analysis);
    return html`
      <h2>${unbroken(text.headline)}</h2>
      <p class="lede">${text.amount} <span class="hub">${text.hub}</span> ${text.between}</p>
      <p class="sources">${text.sources}</p>
      ${this.#between(betweenRows(analysis))} ${this.#disagreements(disagreementRows(analysis))}
      <p class="note foot">
        ${text.untied} Select a mark or a line to read the statements it stands on.
      </p>
    `;
  }

  #empty({ dataset, query }: Analysis, { message, loosenings }: EmptyView): TemplateResult {
    return html`
      <h2>Nothing to show</h2>
      <p class="lede">${message}</p>
      <ul class="loosen">
        ${loosenings.map(
          ({ label, gain, action }) =>
            html`<li>
              <button type="button" class="verb" @click=${() => this.#act(action)}>${label}</button>
              <small>${gain}</small>
            </li>`,
        )}
      </ul>
      <p class="sources">${sourceWords(dataset, query.documents)}</p>
    `;
  }

  #between({ hub, largest, rows }: BetweenRows): TemplateResult | typeof nothing {
    if (rows.length === 0 || hub === null) return nothing;
    return html`<h3>
        Who stands between
        <small
          ><button
            type="button"
            class="explain"
            aria-expanded=${this.explained ? 'true' : 'false'}
            @click=${() => (this.explained = !this.explained)}
          >
            share of shortest paths
          </button></small
        >
      </h3>
      ${
        this.explained
          ? html`<p class="note definition">
              ${BETWEENNESS.definition} ${BETWEENNESS.normalisation}
            </p>`
          : nothing
      }
      <ul class="rows between">
        ${rows.map((row) => this.#betweenRow(row, largest, hub))}
      </ul>
      <p class="note key">
        <span>${betweenDot('with')} with ${hub}</span>
        <span>${betweenDot('without')} with ${hub} taken out</span>
      </p>`;
  }

  #betweenRow(row: BetweenRow, largest: number, hub: string): TemplateResult {
    const { entity, withHub, withoutHub } = row;
    return html`<li>
      <button type="button" @click=${() => this.#select(entity.id)}>
        <span class="who"
          >${markSample(entity)}<span class=${entity.face}>${entity.label}</span></span
        >
        ${betweenPlot(row, largest)}
        <span class="value"
          >${formatShare(withoutHub)}<span class="visually-hidden">
            with ${hub} taken out, ${formatShare(withHub)} with it</span
          ></span
        >
      </button>
    </li>`;
  }

  #disagreements(rows: readonly DisagreementRow[]): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    const more = rows.length - DISAGREEMENTS;
    const shown = this.allShown || more < 2 ? rows : rows.slice(0, DISAGREEMENTS);
    return html`<h3>Where the documents disagree</h3>
      <ul class="rows disagree">
        ${shown.map(
          (row) =>
            html`<li>
              <button type="button" @click=${() => this.#select(row.about.id)}>
                ${unequalSample()}<span
                  ><span class="words sentence">${unbroken(disagreementWords(row))}</span>
                  <small>${countWords(row.documents, 'document')}</small></span
                >
              </button>
            </li>`,
        )}
      </ul>
      ${
        shown.length === rows.length
          ? nothing
          : html`<button type="button" class="more" @click=${() => (this.allShown = true)}>
              ${more} more
            </button>`
      }
      ${policyChoice(this.analysis?.query.policy ?? 'any', (action) => this.#act(action))}`;
  }

  #select(id: EntityId): void {
    this.#act({ kind: 'select', selection: { kind: 'entity', id } });
  }

  #act(action: ViewAction): void {
    this.dispatchEvent(new ViewActionEvent(action));
  }
}
