import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Metric } from '../metrics/metric.ts';
import { METRICS, metricOf } from '../metrics/registry.ts';
import type { ViewAction } from '../view/action.ts';
import { labelOf, type Analysis } from '../view/analysis.ts';
import { computationCard } from '../view/computation-card.ts';
import { orderRanking, type RankingOrder } from '../view/ranking-order.ts';
import { rankingRows } from '../view/ranking-rows.ts';
import { rankingText } from '../view/ranking-text.ts';
import { INITIAL_STATE, type ViewState } from '../view/state.ts';
import { choiceHead, radio } from './choices.ts';
import { PopoverController } from './popover-controller.ts';
import { rankingTable } from './ranking-table.ts';
import { base } from './styles/base.ts';
import { details } from './styles/details.ts';
import { popover } from './styles/popover.ts';
import { ranking } from './styles/ranking.ts';
import { samples } from './styles/samples.ts';
import { unbroken } from './unbroken.ts';
import { ViewActionEvent } from './view-action-event.ts';

/** How many rows are shown before the rest is asked for. */
const ROWS = 12;

/**
 * The entities by one metric, with the hub and without it, and how that is computed. `analysis`: the
 * view; `state`: for the metric.
 *
 * @fires view-action - `select` an entity; `set-metric`
 */
export class CooperationRankingElement extends LitElement {
  static override readonly styles = [base, samples, details, popover, ranking];

  @property({ attribute: false }) analysis: Analysis | null = null;
  @property({ attribute: false }) state: ViewState = INITIAL_STATE;

  @state() private order: RankingOrder = 'rank';
  @state() private allShown = false;

  readonly #popover = new PopoverController(this);

  protected override render(): TemplateResult | typeof nothing {
    const { analysis, state } = this;
    const metric = metricOf(state.metric);
    if (analysis === null || metric === undefined) return nothing;
    const rows = rankingRows(analysis, metric.id);
    const hubEntity =
      analysis.hub === null ? undefined : analysis.dataset.entities.get(analysis.hub);
    const hub = hubEntity === undefined ? null : labelOf(hubEntity);
    const ordered = orderRanking(rows, this.order);
    const shown = this.allShown ? ordered : ordered.slice(0, ROWS);
    return html`
      <h2>${this.#picker(metric)}</h2>
      <p class="lede">${unbroken(rankingText(rows, metric, hub))}</p>
      ${rankingTable({
        rows: shown,
        metric,
        hub,
        order: this.order,
        sort: (order) => (this.order = order),
        act: (action) => this.#act(action),
      })}
      ${shown.length === rows.length ? nothing : this.#more(rows.length)}
      <h3>How this is computed</h3>
      <dl class="card">
        ${computationCard(analysis, metric).map(
          ({ term, text }) =>
            html`<dt>${term}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>
    `;
  }

  #picker(metric: Metric): TemplateResult {
    const isOpen = this.#popover.open === 'metric';
    const changed = metric.id !== INITIAL_STATE.metric;
    return html`<span data-popover="metric"
      ><button
        type="button"
        class=${changed ? 'word changed' : 'word'}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${isOpen ? 'metric' : nothing}
        @click=${() => this.#popover.toggle('metric')}
      >
        ${metric.names.en.charAt(0).toUpperCase() + metric.names.en.slice(1)}</button
      >${isOpen ? this.#metrics(metric) : nothing}</span
    >`;
  }

  #metrics(chosen: Metric): TemplateResult {
    return html`<div class="popover" id="metric" role="group" aria-label="Rank by">
      ${choiceHead('Rank by, and size marks by')}
      <div role="radiogroup" aria-label="Metric">
        ${METRICS.map(({ id, names, definition }) =>
          radio('metric', { label: names.en, detail: definition, checked: id === chosen.id }, () =>
            this.#act({ kind: 'set-metric', metric: id }),
          ),
        )}
      </div>
    </div>`;
  }

  #more(total: number): TemplateResult {
    return html`<button type="button" class="more" @click=${() => (this.allShown = true)}>
      Show all ${total}
    </button>`;
  }

  #act(action: ViewAction): void {
    this.dispatchEvent(new ViewActionEvent(action));
  }
}
