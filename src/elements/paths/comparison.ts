import { html, nothing, type TemplateResult } from 'lit';
import type { CommonPartner } from '../../graph/paths/partners.ts';
import type { ViewAction } from '../../view/action.ts';
import type { Analysis } from '../../view/analysis.ts';
import {
  commonWords,
  compare,
  type Comparison,
  type ComparisonRow,
} from '../../view/comparison.ts';
import { type EntityReference, referenceTo } from '../../view/entity-reference.ts';
import { chosenEntities, MOST_COMPARED, type PathChoice } from '../../view/path-choice.ts';
import { textLanguage } from '../../view/text-language.ts';
import { tieWords } from '../../view/tie-words.ts';
import { CLOSE } from '../icons.ts';
import { tieSample } from '../line-sample.ts';
import { markSample } from '../mark-sample.ts';

export interface ComparisonModel {
  readonly analysis: Analysis;
  readonly paths: PathChoice;
  readonly act: (action: ViewAction) => void;
}

type Act = ComparisonModel['act'];

function named(entity: EntityReference, act: Act): TemplateResult {
  return html`<button
    type="button"
    class="name"
    @click=${() => act({ kind: 'select', selection: { kind: 'entity', id: entity.id } })}
  >
    ${markSample(entity)}<span class=${entity.face}>${entity.label}</span>
  </button>`;
}

function table(
  caption: string,
  { pair }: Comparison,
  rows: readonly ComparisonRow[],
): TemplateResult {
  return html`<table>
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${pair.map(
          (entity) =>
            html`<th scope="col">
              ${markSample(entity)} <span class=${entity.face}>${entity.label}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ term, values }) =>
          html`<tr>
            <th scope="row">${term}</th>
            ${values.map((value) => html`<td lang=${textLanguage(value) ?? nothing}>${value}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function partnerRow(
  { analysis, act }: ComparisonModel,
  chosen: readonly string[],
  { id, ties }: CommonPartner,
): TemplateResult {
  return html`<li>
    ${named(referenceTo(analysis, id), act)}
    <span>
      ${ties.map((tie, i) => {
        const end = referenceTo(analysis, chosen[i] ?? '').label;
        return html`<button
          type="button"
          class="tie"
          @click=${() => act({ kind: 'select', selection: { kind: 'tie', id: tie.id } })}
        >
          ${tieSample(tie)}<span class="words"
            ><span class="visually-hidden">Tie with </span>${end}:
            ${tieWords(analysis.dataset, tie, chosen[i] ?? '')}</span
          >
        </button>`;
      })}
    </span>
  </li>`;
}

/** Further entities whose partners are to be the same: each to be removed, and a field for one more. */
function further({ analysis, paths, act }: ComparisonModel): TemplateResult {
  const set = (also: readonly string[]): void => act({ kind: 'set-paths', paths: { also } });
  const isFull = chosenEntities(paths).length >= MOST_COMPARED;
  return html`<div class="further">
    ${paths.also.map((id) => {
      const entity = referenceTo(analysis, id);
      return html`<button
        type="button"
        class="chip"
        aria-label=${`Remove ${entity.label}`}
        @click=${() => set(paths.also.filter((other) => other !== id))}
      >
        ${markSample(entity)}<span class=${entity.face}>${entity.label}</span>${CLOSE}
      </button>`;
    })}
    ${
      isFull
        ? nothing
        : html`<cooperation-entity-field
            class="and"
            label="And of"
            hint="one more, 名称"
            .analysis=${analysis}
            .entity=${null}
            @entity-pick=${(event: CustomEvent<string | null>) =>
              event.detail === null ? undefined : set([...paths.also, event.detail])}
          ></cooperation-entity-field>`
    }
  </div>`;
}

function apart({ pair, apart: lists }: Comparison, act: Act): readonly TemplateResult[] {
  return pair.map((entity, i) => {
    const partners = lists[i] ?? [];
    return html`<h3>Only ${entity.label} <small>${partners.length}</small></h3>
      ${
        partners.length === 0
          ? html`<p class="note">No partner that the other has not.</p>`
          : html`<ul class="names">
              ${partners.map((partner) => html`<li>${named(partner, act)}</li>`)}
            </ul>`
      }`;
  });
}

/** Two entities side by side: what they are, whom they share and whom not, what the metrics say. */
export function comparison(model: ComparisonModel): TemplateResult | typeof nothing {
  const { analysis, paths, act } = model;
  const { entities } = analysis.dataset;
  const [one, other] = [entities.get(paths.from ?? ''), entities.get(paths.to ?? '')];
  if (one === undefined || other === undefined) return nothing;
  const shown = compare(analysis, [one, other], paths.also);
  const chosen = chosenEntities(paths);
  return html`
    ${table('The two side by side', shown, shown.rows)}
    <h3>Partners in common <small>strongest first</small></h3>
    <p class="facts">${commonWords(analysis, shown.common, chosen)}</p>
    ${further(model)}
    ${
      shown.common.length === 0
        ? nothing
        : html`<ul class="ties">
            ${shown.common.map((partner) => partnerRow(model, chosen, partner))}
          </ul>`
    }
    ${apart(shown, act)}
    <h3>Documents that name both <small>${shown.documents.length}</small></h3>
    ${
      shown.documents.length === 0
        ? html`<p class="note">None in this view.</p>`
        : html`<ul class="titles">
            ${shown.documents.map((t) => html`<li lang=${textLanguage(t) ?? nothing}>${t}</li>`)}
          </ul>`
    }
    <h3>Figures</h3>
    ${table('Metrics of the two', shown, shown.metrics)}
    <details class="meanings">
      <summary class="verb">What these figures mean</summary>
      <dl>
        ${shown.metrics.map(
          ({ term, definition }) =>
            html`<dt>${term}</dt>
              <dd>${definition}</dd>`,
        )}
      </dl>
    </details>
  `;
}
