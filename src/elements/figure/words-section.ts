import { html, type TemplateResult } from 'lit';
import { FIGURE_LIMITS, type FigureWords } from '../../view/figure-choices.ts';
import { field } from './field.ts';
import type { FigurePanelModel } from './panel-model.ts';

interface WordField {
  readonly id: keyof FigureWords;
  readonly label: string;
  readonly lines?: boolean;
}

const FIELDS: readonly WordField[] = [
  { id: 'title', label: 'Title' },
  { id: 'subtitle', label: 'Subtitle' },
  { id: 'credit', label: 'Credit' },
  { id: 'alt', label: 'Alt text' },
  { id: 'description', label: 'Long description', lines: true },
];

/** The words of the figure, written from the view until the reader writes them. */
export function wordsSection(model: FigurePanelModel): TemplateResult {
  const { choices, written, set } = model;
  return html`<section aria-labelledby="words">
    <h3 id="words">Words</h3>
    ${FIELDS.map(({ id, label, lines = false }) => {
      const own = choices.words[id];
      const write = (text: string | null): void =>
        set({ words: { [id]: text === written[id] ? null : text } });
      return field(
        {
          label,
          text: own ?? written[id],
          limit: FIGURE_LIMITS[id],
          own: own !== null,
          reset: { words: 'As written from the view', act: () => write(null) },
          lines,
          write,
        },
        `words-${id}`,
      );
    })}
  </section>`;
}
