import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { TieId } from '../graph/view-graph.ts';
import type { Analysis } from '../view/analysis.ts';
import { formatCount } from '../view/count-words.ts';
import type { EntityReference } from '../view/entity-reference.ts';
import type { SharedMissionRow } from '../view/shared-mission-rows.ts';
import type { Selection } from '../view/state.ts';
import type { StatementRow } from '../view/statement-list.ts';
import { tieDetails, type TieDetails } from '../view/tie-details.ts';
import { tieSample } from './line-sample.ts';
import { BACK } from './icons.ts';
import { markSample } from './mark-sample.ts';
import { base } from './styles/base.ts';
import { details } from './styles/details.ts';
import { samples } from './styles/samples.ts';
import { smallHeading } from './styles/small-heading.ts';
import { ViewActionEvent } from './view-action-event.ts';

/**
 * One tie in the reading column: its two ends, where documents disagree, every statement behind it.
 * `analysis`: the view; `tie`: its id; `link`: this view as an address fragment, for reports.
 *
 * @fires view-action - `select` one of its ends, or nothing
 */
export class CooperationTieElement extends LitElement {
  static override styles = [
    base,
    samples,
    details,
    smallHeading,
    css`
      h2 button {
        display: inline;
        letter-spacing: inherit;
      }
      h2 button:hover {
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 4px;
      }
      h2 .sample {
        margin-inline-end: var(--cooperation-space-3);
        vertical-align: -1px;
      }
      .shared {
        margin-top: var(--cooperation-space-4);
      }
      h4 {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        gap: var(--cooperation-space-3);
        margin: 0 0 var(--cooperation-space-2);
        font-weight: 400;
      }
      h4 .name {
        min-height: 24px;
      }
      h4 .sample {
        margin-inline-end: var(--cooperation-space-3);
      }
      h4 small {
        flex: none;
        font-size: var(--cooperation-font-size-x-small);
        color: var(--cooperation-ink-3);
      }
      .line-key {
        margin-inline-end: var(--cooperation-space-3);
      }
    `,
  ];

  @property({ attribute: false }) analysis: Analysis | null = null;
  @property() tie: TieId = '';
  @property() link = '';

  protected override render(): TemplateResult | typeof nothing {
    const { analysis } = this;
    if (analysis === null) return nothing;
    const shown = tieDetails(analysis, this.tie);
    if (shown !== null) return this.#tie(shown);
    return html`${this.#back(`All ${formatCount(analysis.view.entities.length)} entities`, null)}
      <p class="facts">No such tie in this view.</p>`;
  }

  #tie(shown: TieDetails): TemplateResult {
    const [first, second] = shown.ends;
    return html`
      ${this.#back(second.label, { kind: 'entity', id: second.id })}
      <h2>${this.#end(first)} and ${this.#end(second)}</h2>
      <p class="facts"><span class="line-key">${tieSample(shown.tie, 38)}</span>${shown.facts}</p>
      <p class="note">${shown.method}</p>
      ${
        shown.claims.length === 0
          ? nothing
          : html`<cooperation-claims
              .tables=${shown.claims}
              .policy=${this.analysis?.query.policy ?? 'any'}
              .link=${this.link}
            ></cooperation-claims>`
      }
      ${
        shown.missions.length === 0
          ? html`<h3>Statements <small>oldest first</small></h3>
              ${this.#said(shown.statements)}`
          : html`<h3>
                ${shown.missions.length === 1 ? 'The mission' : 'The missions'} they share
                <small>fewest actors first</small>
              </h3>
              ${shown.missions.map((row) => this.#mission(row))}`
      }
    `;
  }

  #mission({ mission, actors, statements }: SharedMissionRow): TemplateResult {
    const selection: Selection = { kind: 'entity', id: mission.id };
    return html`<section class="shared" aria-label=${mission.name}>
      <h4>
        <button type="button" class="name" @click=${() => this.#select(selection)}>
          ${markSample(mission)}<span class=${mission.face}>${mission.name}</span>
        </button>
        <small>${actors}</small>
      </h4>
      ${this.#said(statements)}
    </section>`;
  }

  #said(rows: readonly StatementRow[]): TemplateResult {
    return html`<ol class="said">
      ${rows.map(
        (row) =>
          html`<li>
            <cooperation-statement .row=${row} .link=${this.link}></cooperation-statement>
          </li>`,
      )}
    </ol>`;
  }

  #end(end: EntityReference): TemplateResult {
    const selection: Selection = { kind: 'entity', id: end.id };
    return html`<button type="button" @click=${() => this.#select(selection)}>
      ${markSample(end, 17)}${end.name}
    </button>`;
  }

  #back(words: string, selection: Selection | null): TemplateResult {
    return html`<button type="button" class="back" @click=${() => this.#select(selection)}>
      ${BACK}${words}
    </button>`;
  }

  #select(selection: Selection | null): void {
    this.dispatchEvent(new ViewActionEvent({ kind: 'select', selection }));
  }
}
