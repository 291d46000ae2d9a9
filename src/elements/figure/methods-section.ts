import { html, type TemplateResult } from 'lit';
import { methodsNote } from '../../view/figure-words/methods-note.ts';
import type { FigurePanelModel } from './panel-model.ts';

/** How the figure was made, as a paragraph for a paper. */
export function methodsSection(
  { analysis, state, figure }: FigurePanelModel,
  copy: (text: string, what: string) => void,
): TemplateResult {
  const note = methodsNote(analysis, state, { date: figure?.metadata.date ?? null });
  return html`<section aria-labelledby="methods">
    <h3 id="methods">Methods note</h3>
    <details>
      <summary>Read it</summary>
      <p class="methods">${note}</p>
    </details>
    <p class="verbs">
      <button type="button" class="verb" @click=${() => copy(note, 'Methods note')}>
        Copy the methods note
      </button>
    </p>
  </section>`;
}
