import { html, nothing, type TemplateResult } from 'lit';
import type { EntityId } from '../../model/entity.ts';
import { referenceTo } from '../../view/entity-reference.ts';
import type { LabelEdit } from '../../view/figure-choices.ts';
import type { EntityPickEvent } from '../entity-pick-event.ts';
import { CLOSE } from '../icons.ts';
import { markSample } from '../mark-sample.ts';
import type { FigurePanelModel } from './panel-model.ts';
import { added, struck } from './words.ts';

/** What was done to a label, in words. */
function editWords({ text, hidden, offset }: LabelEdit): string {
  if (hidden) return 'hidden';
  const parts = [
    ...(text === null ? [] : [`reads “${text}”`]),
    ...(offset === null ? [] : ['moved']),
  ];
  return parts.join(', ');
}

function edited({ analysis, choices, act }: FigurePanelModel): TemplateResult | typeof nothing {
  if (choices.labels.length === 0) return nothing;
  return html`<ul class="rows" aria-label="Changed labels">
    ${choices.labels.map((edit) => {
      const entity = referenceTo(analysis, edit.id);
      return html`<li>
        <span>
          <span class=${entity.face}>${entity.label}</span>
          <span class="done">${editWords(edit)}</span>
        </span>
        <button
          type="button"
          class="verb"
          aria-label=${`${entity.label}: put back`}
          @click=${() => act({ kind: 'edit-label', id: edit.id, edit: null })}
        >
          Put back
        </button>
      </li>`;
    })}
  </ul>`;
}

/** Sets an entity off in pencil, or no longer. */
function toggleHighlight({ choices, set }: FigurePanelModel, id: EntityId): void {
  const { highlights } = choices;
  set({
    highlights: highlights.includes(id)
      ? highlights.filter((other) => other !== id)
      : [...highlights, id],
  });
}

function highlights(model: FigurePanelModel): TemplateResult {
  const { analysis, choices } = model;
  const picked = ({ detail }: EntityPickEvent): void => {
    if (detail !== null && !choices.highlights.includes(detail)) toggleHighlight(model, detail);
  };
  return html`<div class="highlights">
    ${choices.highlights.map((id) => {
      const { label, face } = referenceTo(analysis, id);
      return html`<button
        type="button"
        class="chip"
        aria-label=${`Do not highlight ${label}`}
        @click=${() => toggleHighlight(model, id)}
      >
        <span class=${face}>${label}</span>${CLOSE}
      </button>`;
    })}
    <cooperation-entity-field
      label="Highlight"
      .analysis=${analysis}
      .entity=${null}
      @entity-pick=${picked}
    ></cooperation-entity-field>
  </div>`;
}

function everyLabel(model: FigurePanelModel, open: boolean): TemplateResult | typeof nothing {
  const { analysis, choices, figure, act } = model;
  if (!open || figure === null) return nothing;
  const hidden = new Set(choices.labels.filter((edit) => edit.hidden).map(({ id }) => id));
  const ids = [...new Set([...figure.labels.map(({ id }) => id), ...hidden])];
  const hide = (id: EntityId): void =>
    act({ kind: 'edit-label', id, edit: { hidden: !hidden.has(id) } });
  const rows = ids
    .map((id) => referenceTo(analysis, id))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  return html`<ul class="rows every">
    ${rows.map(
      (entity) =>
        html`<li>
          <span>${markSample(entity)}<span class=${entity.face}>${entity.label}</span></span>
          <span class="words">
            ${added(
              'Highlight',
              choices.highlights.includes(entity.id),
              () => toggleHighlight(model, entity.id),
              `Highlight ${entity.label}`,
            )}
            ${struck(
              'Label',
              !hidden.has(entity.id),
              () => hide(entity.id),
              `Label of ${entity.label}`,
            )}
          </span>
        </li>`,
    )}
  </ul>`;
}

/** What was changed in the picture, label by label. `open`: whether the list of all labels is. */
export function labelsSection(
  model: FigurePanelModel,
  open: boolean,
  toggle: (open: boolean) => void,
): TemplateResult {
  const count = model.figure?.labels.length ?? 0;
  return html`<section aria-labelledby="labels">
    <h3 id="labels">Labels</h3>
    <p class="note">
      Drag a label of the figure, or focus it: arrow keys move it, Delete hides it, Enter rewords
      it.
    </p>
    ${edited(model)} ${highlights(model)}
    ${
      count === 0
        ? nothing
        : html`<details
            ?open=${open}
            @toggle=${(event: Event) => toggle((event.target as HTMLDetailsElement).open)}
          >
            <summary>All ${count} labels</summary>
            ${everyLabel(model, open)}
          </details>`
    }
  </section>`;
}
