import { html, type TemplateResult } from 'lit';
import { DEFAULT_FIGURE, type Carrying } from '../../view/figure-choices.ts';
import type { FigurePanelModel } from './panel-model.ts';
import { oneOf } from './words.ts';

/** A size for people: `41 kB`. */
export function kilobytes(bytes: number): string {
  if (bytes < 100_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** What will be in the file, in a sentence. */
function carriedWords({ figure }: FigurePanelModel): string {
  const carried = figure?.carried ?? null;
  if (carried === null) return 'The file is a picture and no more.';
  if (carried.data === null)
    return 'Dropped on the explorer with the same data, it opens this view.';
  const size = kilobytes(new TextEncoder().encode(carried.data).length);
  return `Dropped on the explorer, it opens this view. The data are ${size} before they are packed.`;
}

/** What the file carries for being opened again. */
export function carryingSection(model: FigurePanelModel): TemplateResult {
  const { choices, figure, set } = model;
  // What follows from the size of the data is shown as what it is.
  const auto = (figure?.carried?.data ?? null) === null ? 'view' : 'data';
  return oneOf<Carrying>(
    {
      name: 'carrying',
      legend: 'Carries',
      choices: [
        { value: 'data', words: 'Data and view' },
        { value: 'view', words: 'View only' },
        { value: 'nothing', words: 'Nothing' },
      ],
      chosen: choices.carrying === 'auto' ? auto : choices.carrying,
      initial: choices.carrying === 'auto' ? auto : DEFAULT_FIGURE.carrying,
      pick: (carrying) => set({ carrying }),
    },
    html`<p class="note more">${carriedWords(model)}</p>`,
  );
}
