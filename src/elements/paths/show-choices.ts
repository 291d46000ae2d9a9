import { html, type TemplateResult } from 'lit';
import { PATH_SHOWS, type PathShow } from '../../view/path-choice.ts';

const NAMES: Readonly<Record<PathShow, string>> = {
  shortest: 'Shortest paths',
  threads: 'Threads',
  compare: 'Side by side',
};

/** The three ways of looking at two entities, as words. */
export function showChoices(shown: PathShow, choose: (show: PathShow) => void): TemplateResult {
  return html`<div class="shows" role="group" aria-label="Show">
    ${PATH_SHOWS.map(
      (show) =>
        html`<button
          type="button"
          aria-pressed=${show === shown ? 'true' : 'false'}
          @click=${() => choose(show)}
        >
          ${NAMES[show]}
        </button>`,
    )}
  </div>`;
}
