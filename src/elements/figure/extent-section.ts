import { html, nothing, type TemplateResult } from 'lit';
import { DEFAULT_FIGURE, type Background, type FigureChoices } from '../../view/figure-choices.ts';
import type { FigurePanelModel } from './panel-model.ts';
import { added, oneOf, struck, type WordChoice } from './words.ts';

const EXTENTS: readonly WordChoice<FigureChoices['extent']>[] = [
  { value: 'whole', words: 'Whole graph' },
  { value: 'view', words: 'Current view' },
];

const GROUNDS: readonly WordChoice<Background>[] = [
  { value: 'paper', words: 'Paper' },
  { value: 'white', words: 'White' },
  { value: 'dark', words: 'Dark' },
  { value: 'transparent', words: 'Transparent' },
];

/** How much of the network is drawn, whether cut down to it, and with what is selected. */
export function extentSection(model: FigurePanelModel): TemplateResult {
  const { choices, state, set } = model;
  const { crop, selection } = choices;
  const more = html`<div class="words more">
    ${added('Cropped to what is drawn', crop, () => set({ crop: !crop }))}
    ${
      state.selection === null
        ? nothing
        : struck('With the selection', selection, () => set({ selection: !selection }))
    }
  </div>`;
  return oneOf(
    {
      name: 'extent',
      legend: 'Extent',
      choices: EXTENTS,
      chosen: choices.extent,
      initial: DEFAULT_FIGURE.extent,
      pick: (extent) => set({ extent }),
    },
    more,
  );
}

/** What it stands on. */
export function groundSection({ choices, set }: FigurePanelModel): TemplateResult {
  return oneOf({
    name: 'background',
    legend: 'Ground',
    choices: GROUNDS,
    chosen: choices.background,
    initial: DEFAULT_FIGURE.background,
    pick: (background) => set({ background }),
  });
}
