import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { machineDate } from '../view/date-words.ts';
import type { StatementRow } from '../view/statement-list.ts';
import { base } from './styles/base.ts';

/**
 * One statement as a row: its year, the paraphrase, where it stands. Opening it shows everything about
 * it. `row`: the statement in words; `link`: this view as an address fragment, for reports.
 */
export class CooperationStatementElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        overflow-wrap: anywhere;
      }
      summary {
        display: grid;
        grid-template-columns: 3.6em minmax(0, 1fr) 14px;
        column-gap: var(--cooperation-space-3);
        padding-block: var(--cooperation-space-2);
        list-style: none;
        cursor: pointer;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      cite {
        display: block;
        font-size: var(--cooperation-font-size-x-small);
        font-style: normal;
        color: var(--cooperation-ink-3);
      }
      .icon {
        align-self: start;
        margin-top: var(--cooperation-space-1);
        fill: none;
        stroke: var(--cooperation-ink-3);
        stroke-width: 1.4;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      summary:hover .icon {
        stroke: var(--cooperation-ink);
      }
      [open] > summary .icon {
        transform: scaleY(-1);
      }
      .denial {
        color: var(--cooperation-ink-2);
      }
      .undated {
        color: var(--cooperation-ink-3);
        font-size: var(--cooperation-font-size-small);
      }
      cooperation-statement-card {
        margin-block-end: var(--cooperation-space-3);
      }
    `,
  ];

  @property({ attribute: false }) row: StatementRow | null = null;
  @property() link = '';
  /** The card is made when the row is first opened. */
  @state() private opened = false;

  protected override render(): TemplateResult | typeof nothing {
    if (this.row === null) return nothing;
    const { details, cite } = this.row;
    const machine = machineDate(details.date);
    return html`<details @toggle=${this.#toggled}>
      <summary>
        ${
          machine === null
            ? html`<span class=${details.date === null ? 'undated' : nothing}
                >${details.year}</span
              >`
            : html`<time datetime=${machine}>${details.year}</time>`
        }
        <span
          >${details.statement.paraphrase}${
            details.denies ? html` <span class="denial">(denied or declined)</span>` : nothing
          }<cite>${cite}</cite></span
        >
        <svg class="icon" width="14" height="14" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M5 7.5 9 11.5l4-4" />
        </svg>
      </summary>
      ${
        this.opened
          ? html`<cooperation-statement-card
              .details=${details}
              .link=${this.link}
            ></cooperation-statement-card>`
          : nothing
      }
    </details>`;
  }

  readonly #toggled = (event: Event): void => {
    if (event.target instanceof HTMLDetailsElement && event.target.open) this.opened = true;
  };
}
