import { html, nothing, type TemplateResult } from 'lit';
import { FIGURE_LIMITS, type Callout } from '../../view/figure-choices.ts';
import type { EntityPickEvent } from '../entity-pick-event.ts';
import { field } from './field.ts';
import type { FigurePanelModel } from './panel-model.ts';

/** Where notes are put one after the other, as shares of the picture. */
const FIRST_PLACES = [
  { x: 0.18, y: 0.1 },
  { x: 0.82, y: 0.1 },
  { x: 0.18, y: 0.9 },
  { x: 0.82, y: 0.9 },
] as const;

/** A new note for the selected entity; its words wait to be written. */
function newNote({ choices, state }: FigurePanelModel): Callout {
  const at = FIRST_PLACES[choices.callouts.length % FIRST_PLACES.length] ?? FIRST_PLACES[0];
  const target = state.selection?.kind === 'entity' ? state.selection.id : null;
  return { text: 'Note', at, target };
}

function note(model: FigurePanelModel, { text, target }: Callout, index: number): TemplateResult {
  const { analysis, choices, set } = model;
  const change = (next: Partial<Callout>): void =>
    set({ callouts: choices.callouts.map((c, i) => (i === index ? { ...c, ...next } : c)) });
  const remove = (): void => set({ callouts: choices.callouts.filter((_, i) => i !== index) });
  return html`<li>
    ${field(
      {
        label: `Note ${index + 1}`,
        text,
        limit: FIGURE_LIMITS.callout,
        own: true,
        reset: { words: 'Remove', act: remove },
        write: (words) => (words.trim() === '' ? remove() : change({ text: words })),
      },
      `note-${index}`,
    )}
    <cooperation-entity-field
      label="about"
      hint="nobody: no line is drawn"
      .analysis=${analysis}
      .entity=${target}
      @entity-pick=${({ detail }: EntityPickEvent) => change({ target: detail })}
    ></cooperation-entity-field>
  </li>`;
}

/** Notes beside the picture, each with a line to what it is about. `added`: called with the place of a new one. */
export function notesSection(
  model: FigurePanelModel,
  added: (index: number) => void,
): TemplateResult {
  const { callouts, picture } = model.choices;
  const add = (): void => {
    model.set({ callouts: [...callouts, newNote(model)] });
    added(callouts.length);
  };
  return html`<section aria-labelledby="notes">
    <h3 id="notes">
      Notes
      ${
        callouts.length === 0
          ? nothing
          : html`<small>${callouts.length} of at most ${FIGURE_LIMITS.callouts}</small>`
      }
    </h3>
    ${
      callouts.length === 0
        ? nothing
        : html`<ul class="notes">
            ${callouts.map((callout, index) => note(model, callout, index))}
          </ul>`
    }
    ${
      picture !== 'graph'
        ? html`<p class="note">Notes stand beside the network only.</p>`
        : callouts.length >= FIGURE_LIMITS.callouts
          ? nothing
          : html`<p class="verbs">
              <button type="button" class="verb add-note" @click=${add}>Add a note</button>
            </p>`
    }
  </section>`;
}
