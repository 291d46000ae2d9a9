import { html, type TemplateResult } from 'lit';
import type { EntityDetails, OwnershipRow, TieRow } from '../view/entity-details.ts';
import type { EntityReference } from '../view/entity-reference.ts';
import type { Selection } from '../view/state.ts';
import { tieStatusName } from '../view/status-names.ts';
import { bandSample, tieSample } from './line-sample.ts';
import { markSample } from './mark-sample.ts';

type Select = (selection: Selection) => void;

function nameButton(other: EntityReference, select: Select): TemplateResult {
  return html`<button
    type="button"
    class="name"
    @click=${() => select({ kind: 'entity', id: other.id })}
  >
    ${markSample(other)}<span class=${other.face}>${other.label}</span>
  </button>`;
}

function tieRow({ tie, other, words }: TieRow, select: Select): TemplateResult {
  const status = `, ${tieStatusName(tie)}${tie.contested ? ', documents disagree' : ''}`;
  return html`<li>
    ${nameButton(other, select)}
    <button type="button" class="tie" @click=${() => select({ kind: 'tie', id: tie.id })}>
      ${tieSample(tie)}<span class="words"
        ><span class="visually-hidden">Tie with ${other.label}: </span>${words}<span
          class="visually-hidden"
          >${status}</span
        ></span
      >
    </button>
  </li>`;
}

function ownershipRow({ other, words }: OwnershipRow, select: Select): TemplateResult {
  return html`<li>
    ${nameButton(other, select)}
    <span class="tie">${bandSample()}<span>${words}</span></span>
  </li>`;
}

/** An entity's ties and ownership as rows: the name selects the other end, the line the tie. */
export function entityTies(shown: EntityDetails, select: Select): TemplateResult {
  return html`<h3>Ties <small>strongest first</small></h3>
    <ul class="ties">
      ${shown.ties.map((row) => tieRow(row, select))}
      ${shown.ownership.map((row) => ownershipRow(row, select))}
    </ul>`;
}
