import type { TemplateResult } from 'lit';
import { DEFAULT_FIGURE, type PictureId } from '../../view/figure-choices.ts';
import type { FigurePanelModel } from './panel-model.ts';
import { oneOf, type WordChoice } from './words.ts';

const PICTURES: readonly WordChoice<PictureId>[] = [
  { value: 'graph', words: 'Network' },
  { value: 'matrix', words: 'Matrix' },
  { value: 'ranking', words: 'Ranking' },
  { value: 'timeline', words: 'Timeline' },
];

/** What the figure shows of the view. */
export function pictureSection({ choices, set }: FigurePanelModel): TemplateResult {
  return oneOf({
    name: 'picture',
    legend: 'Shows',
    choices: PICTURES,
    chosen: choices.picture,
    initial: DEFAULT_FIGURE.picture,
    pick: (picture) => set({ picture }),
  });
}
