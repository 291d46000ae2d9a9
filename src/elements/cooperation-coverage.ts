import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { EntityId } from '../model/entity.ts';
import type { Analysis } from '../view/analysis.ts';
import { countWords, formatCount } from '../view/count-words.ts';
import { documentTallies, type TallyTable } from '../view/coverage/document-tallies.ts';
import { knownFromOne, type OnlyHere } from '../view/coverage/known-from-one.ts';
import { unstatedPairs, type UnstatedPairs } from '../view/coverage/unstated-pairs.ts';
import type { EntityReference } from '../view/entity-reference.ts';
import { markSample } from './mark-sample.ts';
import { base } from './styles/base.ts';
import { coverage } from './styles/coverage.ts';
import { details } from './styles/details.ts';
import { samples } from './styles/samples.ts';
import { wordSelect } from './styles/word-select.ts';
import { ViewActionEvent } from './view-action-event.ts';

/**
 * What the documents cover: how many there are by year, publisher and language, whom one document alone
 * names, and of which actors no statement was found. `analysis`: the view.
 *
 * @fires view-action - `select` an entity
 */
export class CooperationCoverageElement extends LitElement {
  static override readonly styles = [base, samples, details, coverage, wordSelect];

  @property({ attribute: false }) analysis: Analysis | null = null;
  /** Whose missing statements are listed; null: those of the first actor. */
  @state() private chosen: EntityId | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { analysis } = this;
    if (analysis === null) return nothing;
    return html`<h3>What the documents cover</h3>
      ${documentTallies(analysis.dataset).map((table) => this.#tally(table))}
      ${this.#onlyHere(knownFromOne(analysis))} ${this.#unstated(unstatedPairs(analysis))}`;
  }

  #tally({ by, rows }: TallyTable): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${by}</th>
          <th scope="col">Documents</th>
          <th scope="col">Statements</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, documents, statements }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${formatCount(documents)}</td>
              <td>${formatCount(statements)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #onlyHere(documents: readonly OnlyHere[]): TemplateResult {
    const total = documents.reduce((sum, { entities }) => sum + entities.length, 0);
    return html`<h3>Known from one document only <small>${formatCount(total)}</small></h3>
      ${documents.map(
        ({ name, entities }) =>
          html`<details>
            <summary>
              ${name} <small>${countWords(entities.length, 'entity', 'entities')}</small>
            </summary>
            ${this.#entities(entities)}
          </details>`,
      )}`;
  }

  #unstated({ actors, central, of }: UnstatedPairs): TemplateResult | typeof nothing {
    const [first] = actors;
    if (first === undefined) return nothing;
    const one = actors.find(({ id }) => id === this.chosen) ?? first;
    const others = of(one.id);
    const pairs = central.map(([a, b]) => `${a.label} and ${b.label}`);
    return html`<h3>No statement was found</h3>
      <p class="note">
        No statement in view names the two together. That does not say that they have no ties.
      </p>
      ${
        pairs.length === 0
          ? nothing
          : html`<p class="pairs">Among the six actors with most ties: ${pairs.join('; ')}.</p>`
      }
      <p class="pairs">
        <label
          >Of
          <select
            .value=${live(one.id)}
            @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}
          >
            ${actors.map(
              ({ id, label }) =>
                html`<option value=${id} ?selected=${id === one.id}>${label}</option>`,
            )}
          </select></label
        >
        and
        ${
          others.length === 0
            ? 'any other actor in view, some statement was found.'
            : `${formatCount(others.length)} of ${countWords(actors.length - 1, 'other actor')} in view:`
        }
      </p>
      ${this.#entities(others)}`;
  }

  #entities(entities: readonly EntityReference[]): TemplateResult {
    return html`<ul class="entities">
      ${entities.map(
        (entity) =>
          html`<li>
            <button type="button" class="name" @click=${() => this.#select(entity.id)}>
              ${markSample(entity)}<span class=${entity.face}>${entity.label}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #select(id: EntityId): void {
    this.dispatchEvent(new ViewActionEvent({ kind: 'select', selection: { kind: 'entity', id } }));
  }
}
