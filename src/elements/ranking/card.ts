import { html, type TemplateResult } from 'lit';
import type { CardEntry } from '../../view/computation-card.ts';

/** What a reader can take away from the card. */
export interface CardVerbs {
  readonly nodes: () => void;
  readonly ties: () => void;
  readonly code: () => void;
}

/** How the figures came about, and what is needed to compute them again elsewhere. */
export function rankingCard(entries: readonly CardEntry[], verbs: CardVerbs): TemplateResult {
  return html`<h3>How this is computed</h3>
    <dl>
      ${entries.map(
        ({ term, text }) =>
          html`<dt>${term}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
    <p class="verbs">
      <span
        >Download this graph:
        <button type="button" class="verb" @click=${verbs.nodes}>nodes</button>,
        <button type="button" class="verb" @click=${verbs.ties}>ties</button></span
      >
      <button type="button" class="verb" @click=${verbs.code}>Copy NetworkX code</button>
    </p>`;
}
