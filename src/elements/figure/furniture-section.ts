import { html, nothing, type TemplateResult } from 'lit';
import { FURNITURE_IDS, type FurnitureId } from '../../view/figure-choices.ts';
import type { FigurePanelModel } from './panel-model.ts';
import { struck } from './words.ts';

const NAMES: Readonly<Record<FurnitureId, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  legend: 'Key',
  reading: 'How to read it',
  date: 'Date',
  filters: 'Filters',
  metric: 'Metric',
  counts: 'Counts',
  sources: 'Sources',
  version: 'Version',
  credit: 'Credit',
  link: 'Link',
};

/** What stands round the picture; a word that is struck out is left away. */
export function furnitureSection({ choices: { off }, set }: FigurePanelModel): TemplateResult {
  const toggled = (id: FurnitureId): readonly FurnitureId[] =>
    off.includes(id) ? off.filter((other) => other !== id) : [...off, id];
  return html`<fieldset class="row">
    <legend>With</legend>
    <div class="words">
      ${FURNITURE_IDS.map((id) =>
        struck(NAMES[id], !off.includes(id), () => set({ off: toggled(id) })),
      )}
      ${
        off.length === 0
          ? nothing
          : html`<button type="button" class="verb" @click=${() => set({ off: [] })}>
              Put all back
            </button>`
      }
    </div>
  </fieldset>`;
}
