import { html, type TemplateResult } from 'lit';

/** How far a computation is, and a way to stop it. `share`: 0 to 1. */
export function progressLine(words: string, share: number, stop: () => void): TemplateResult {
  return html`<div class="progress">
    <label>${words} <progress max="100" value=${Math.round(share * 100)}></progress></label>
    <span aria-hidden="true">${Math.round(share * 100)} %</span>
    <button type="button" class="verb" @click=${stop}>Stop</button>
  </div>`;
}
