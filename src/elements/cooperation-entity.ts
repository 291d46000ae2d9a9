import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { EntityId } from '../model/entity.ts';
import type { Analysis } from '../view/analysis.ts';
import { formatCount } from '../view/count-words.ts';
import { entityDetails, type EntityDetails } from '../view/entity-details.ts';
import { expansionOf } from '../view/expansion.ts';
import type { Selection } from '../view/state.ts';
import { entityTies } from './entity-ties.ts';
import { BACK } from './icons.ts';
import { markSample } from './mark-sample.ts';
import { base } from './styles/base.ts';
import { details } from './styles/details.ts';
import { samples } from './styles/samples.ts';
import { tieRows } from './styles/tie-rows.ts';
import { ViewActionEvent } from './view-action-event.ts';

/**
 * One entity in the reading column: its names, its ties, where documents disagree about it, its
 * statements. `analysis`: the view; `entity`: its id; `link`: this view as an address fragment, for reports.
 *
 * @fires view-action - `select` another entity, a tie, or nothing; `take-out`, `put-back`, `expand`
 */
export class CooperationEntityElement extends LitElement {
  static override styles = [
    base,
    samples,
    details,
    tieRows,
    css`
      h2 .sample {
        margin-inline-end: var(--cooperation-space-4);
      }
      h2 small {
        margin-inline-start: var(--cooperation-space-4);
        white-space: nowrap;
      }
      .out .verb {
        min-height: 24px;
        min-width: 24px;
      }
      .out .verb + .verb {
        margin-inline-start: var(--cooperation-space-4);
      }
      .reach .verb.verb {
        margin: 0;
        text-align: center;
      }
      @container (max-width: 760px) {
        .reach .verb {
          min-width: 44px;
          min-height: 44px;
        }
      }
      .out .chosen {
        color: var(--cooperation-ink);
        text-decoration: underline solid var(--cooperation-pencil) 2px;
      }
    `,
  ];

  @property({ attribute: false }) analysis: Analysis | null = null;
  @property() entity: EntityId = '';
  @property() link = '';
  /** Where else one can go from here: further verbs of the host. */
  @property({ attribute: false }) verbs: TemplateResult | typeof nothing = nothing;

  protected override render(): TemplateResult | typeof nothing {
    const { analysis } = this;
    if (analysis === null) return nothing;
    const shown = entityDetails(analysis, this.entity);
    const all = formatCount(analysis.view.entities.length);
    return html`
      <button type="button" class="back" @click=${() => this.#select(null)}>
        ${BACK}All ${all} entities
      </button>
      ${
        shown === null
          ? html`<p class="facts">The data holds no such entity.</p>`
          : this.#entity(shown)
      }
    `;
  }

  #entity(shown: EntityDetails): TemplateResult {
    const { reference, secondName, otherNames } = shown;
    return html`
      <h2>
        ${markSample(reference, 20)}<span class=${reference.name.length > 18 ? 'long' : nothing}
          >${reference.name}</span
        >${
          secondName === null
            ? nothing
            : html`<small lang=${secondName.lang}>${secondName.text}</small>`
        }
      </h2>
      <p class="facts">${shown.facts}</p>
      ${this.#out(reference)} ${this.#expansion(reference)} ${this.verbs}
      ${
        otherNames.length === 0
          ? nothing
          : html`<p class="note">
              Also
              ${otherNames.map(
                (name, i) =>
                  html`${i === 0 ? '' : ', '}<span lang=${name.lang}>${name.text}</span>`,
              )}
            </p>`
      }
      ${
        shown.ties.length + shown.ownership.length === 0
          ? nothing
          : entityTies(shown, (selection) => this.#select(selection))
      }
      ${
        shown.claims.length === 0
          ? nothing
          : html`<cooperation-claims
              .tables=${shown.claims}
              .policy=${this.analysis?.query.policy ?? 'any'}
              .link=${this.link}
            ></cooperation-claims>`
      }
      ${shown.statements.length === 0 ? nothing : this.#statements(shown)}
    `;
  }

  /** One click takes the entity out of every figure, and puts it back. */
  #out({ id }: EntityDetails['reference']): TemplateResult | typeof nothing {
    const { analysis } = this;
    if (analysis === null || !analysis.whole.graph.ids.includes(id)) return nothing;
    const isOut = analysis.without.has(id);
    const act = (): void => {
      this.dispatchEvent(new ViewActionEvent({ kind: isOut ? 'put-back' : 'take-out', id }));
    };
    return html`<p class="note out">
      ${isOut ? 'Taken out: its ties are in no figure and not drawn.' : nothing}
      <button type="button" class="verb" @click=${act}>
        ${isOut ? 'Put it back' : 'Take it out of the graph'}
      </button>
    </p>`;
  }

  /** Shows the agencies of a country in place, and rolls them up again. */
  #expansion({ id }: EntityDetails['reference']): TemplateResult | typeof nothing {
    const expansion = this.analysis === null ? null : expansionOf(this.analysis, id);
    if (expansion === null) return nothing;
    const { words, action } = expansion;
    const act = (): void => void this.dispatchEvent(new ViewActionEvent(action));
    return html`<p class="note out">
      <button type="button" class="verb" @click=${act}>${words}</button>
    </p>`;
  }

  #statements(shown: EntityDetails): TemplateResult {
    return html`<h3>Statements <small>oldest first</small></h3>
      <ol class="said">
        ${shown.statements.map(
          (row) =>
            html`<li>
              <cooperation-statement .row=${row} .link=${this.link}></cooperation-statement>
            </li>`,
        )}
      </ol>`;
  }

  #select(selection: Selection | null): void {
    this.dispatchEvent(new ViewActionEvent({ kind: 'select', selection }));
  }
}
