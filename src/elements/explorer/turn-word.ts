import { html, type TemplateResult } from 'lit';

/** A word that shows and hides something. */
export function turnWord(words: string, shows: boolean, turn: () => void): TemplateResult {
  return html`<button class="verb" aria-pressed=${shows ? 'true' : 'false'} @click=${turn}>
    ${words}
  </button>`;
}
