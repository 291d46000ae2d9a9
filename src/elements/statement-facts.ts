import { html, nothing, type TemplateResult } from 'lit';
import type { EntityReference } from '../view/entity-reference.ts';
import type {
  ParticipantDetails,
  SourceDetails,
  StatementDetails,
} from '../view/statement-details.ts';
import { markSample } from './mark-sample.ts';

function entityName(entity: EntityReference): TemplateResult {
  return html`${markSample(entity)}<span class=${entity.face}>${entity.name}</span>`;
}

function participant(p: ParticipantDetails): TemplateResult {
  const words = [
    p.role,
    ...(p.count === null ? [] : [p.count]),
    ...(p.via === null ? [] : [`through ${p.via}`]),
  ];
  return html`<li>
    ${entityName(p.entity)}<span class="role">, ${words.join(', ')}</span>
    ${p.restsOn === null ? nothing : html`<span class="implied">implied ${p.restsOn}</span>`}
  </li>`;
}

function source(details: SourceDetails): TemplateResult {
  const { document, titleLang, publisher, origin, published, digest } = details;
  return html`<cite lang=${titleLang}>${document.title}</cite>,
    ${publisher}${origin === null ? nothing : html`, a copy of ${origin}`},
    ${published}${digest ? html`; <span class="digest">read in a digest</span>` : nothing}`;
}

/** Term and description; the term is a short word in the left column. */
function fact(term: string, description: unknown): TemplateResult {
  return html`<dt>${term}</dt>
    <dd>${description}</dd>`;
}

/** The facts of a statement as rows of a description list. */
export function statementFacts(details: StatementDetails): TemplateResult {
  const { objects, participants, code } = details;
  const asOf = details.asOf === null ? '' : ` (as of ${details.asOf})`;
  return html`
    ${fact('What', `${details.what}${details.otherDomain ? '; not about space' : ''}`)}
    ${fact('When', `${details.when}${asOf}`)}
    ${fact(
      'Who',
      html`<ul>
        ${participants.map(participant)}
      </ul>`,
    )}
    ${
      objects.length === 0
        ? nothing
        : fact(
            'On',
            html`<ul>
              ${objects.map((o) => html`<li>${entityName(o)}</li>`)}
            </ul>`,
          )
    }
    ${details.attribution === '' ? nothing : fact('Said', details.attribution)}
    ${details.source === null ? nothing : fact('In', source(details.source))}
    ${fact(
      'Place',
      html`<ul>
        ${details.places.map((p) => html`<li>${p.paragraph}, ${p.clause}</li>`)}
      </ul>`,
    )}
    ${code === null ? nothing : fact('Code', `CAMEO ${code.cameo}, PLOVER ${code.plover}`)}
    ${fact('Id', html`<span class="id">${details.statement.id}</span>`)}
  `;
}
