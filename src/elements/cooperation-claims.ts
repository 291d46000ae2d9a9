import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ClaimTable, ReadingRow, ReadingTable } from '../view/claim-table.ts';
import type { Policy } from '../graph/policy.ts';
import { unequalSample } from './line-sample.ts';
import { policyChoice } from './policy-choice.ts';
import { base } from './styles/base.ts';
import { claims } from './styles/claims.ts';
import { policy } from './styles/policy.ts';
import { samples } from './styles/samples.ts';
import { wordSelect } from './styles/word-select.ts';
import { ViewActionEvent } from './view-action-event.ts';

const STRAND = 106;

/** When the documents of a reading were published, on the scale of their claim group. */
function strand(rows: readonly ReadingRow[], second: boolean): TemplateResult | typeof nothing {
  const places = rows.flatMap((row) => (row.at === null ? [] : [6 + row.at * STRAND]));
  if (places.length === 0) return nothing;
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return html`<svg class="strand" width="118" height="14" aria-hidden="true">
    ${svg`<line class="staff" x1="4" y1="7" x2="116" y2="7" />
      <line class="thread" x1=${from} y1="7" x2=${to} y2="7" />
      ${places.map((x) => svg`<circle class=${second ? 'bead open' : 'bead'} cx=${x} cy="7" r="3.6" />`)}`}
  </svg>`;
}

/**
 * Claim groups, each a small table: the answers to one question side by side, who gives them and when.
 * A row opens its statement. `tables`: the groups in words; `link`: this view as an address fragment;
 * `policy`: which reading makes ties.
 *
 * @fires view-action - `set-policy`
 */
export class CooperationClaimsElement extends LitElement {
  static override styles = [base, samples, claims, wordSelect, policy];

  @property({ attribute: false }) tables: readonly ClaimTable[] = [];
  @property() link = '';
  @property() policy: Policy = 'any';
  /** Ids of the statements whose cards are open. */
  @state() private opened: ReadonlySet<string> = new Set();

  protected override render(): TemplateResult {
    const disagree = this.tables.some((table) => table.contested);
    return html`${this.#tables()}
    ${
      disagree
        ? policyChoice(this.policy, (action) => this.dispatchEvent(new ViewActionEvent(action)))
        : nothing
    }`;
  }

  #tables(): TemplateResult[] {
    return this.tables.map(
      (table) =>
        html`<section>
          <h3>
            <span
              >${table.contested ? unequalSample() : nothing}<span id=${`q-${table.id}`}
                >${table.question}</span
              ></span
            >
            <small>${table.published}</small>
          </h3>
          <table aria-labelledby=${`q-${table.id}`}>
            ${table.readings.map((reading, i) => this.#reading(table, reading, i))}
          </table>
          <p class="remark">${table.remark}</p>
        </section>`,
    );
  }

  #reading(table: ClaimTable, reading: ReadingTable, i: number): TemplateResult {
    return html`<tbody>
      <tr class=${reading.aside ? 'reading aside' : 'reading'}>
        <th scope="rowgroup" colspan="2">
          <div>
            <span>${reading.label}${reading.aside ? html` <small>set aside</small>` : nothing}</span
            >${strand(reading.rows, i % 2 === 1)}
          </div>
        </th>
      </tr>
      ${
        reading.rows.length === 0
          ? html`<tr>
              <td colspan="2">no statement</td>
            </tr>`
          : reading.rows.map((row) => this.#row(table, row))
      }
    </tbody>`;
  }

  #row(table: ClaimTable, { details, words, source }: ReadingRow): TemplateResult {
    const { id } = details.statement;
    const key = `${table.id} ${id}`;
    const open = this.opened.has(key);
    return html`<tr>
        <td>
          <button
            type="button"
            aria-expanded=${open ? 'true' : 'false'}
            @click=${() => this.#toggle(key)}
          >
            ${words}
          </button>
        </td>
        <td>${source}</td>
      </tr>
      ${
        open
          ? html`<tr>
              <td class="card" colspan="2">
                <cooperation-statement-card
                  paraphrased
                  .details=${details}
                  .link=${this.link}
                ></cooperation-statement-card>
              </td>
            </tr>`
          : nothing
      }`;
  }

  #toggle(key: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(key)) opened.add(key);
    this.opened = opened;
  }
}
