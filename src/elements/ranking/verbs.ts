import { html, nothing, type TemplateResult } from 'lit';
import type { ViewAction } from '../../view/action.ts';
import { labelOf, type Analysis } from '../../view/analysis.ts';

/** What can be done with the ranking as a whole: look beyond the hub, put everybody back. */
export function rankingVerbs(
  { dataset, hub, without }: Analysis,
  act: (action: ViewAction) => void,
): TemplateResult | typeof nothing {
  const entity = hub === null ? undefined : dataset.entities.get(hub);
  if (entity === undefined && without.size === 0) return nothing;
  return html`<p class="verbs">
    ${
      entity === undefined
        ? nothing
        : html`<button
            type="button"
            class="verb"
            @click=${() => act({ kind: 'take-out', id: entity.id })}
          >
            Take ${labelOf(entity)} out${without.size > 0 ? ' too' : ''}
          </button>`
    }
    ${
      without.size === 0
        ? nothing
        : html`<button
            type="button"
            class="verb"
            @click=${() => act({ kind: 'put-back', id: null })}
          >
            Put ${without.size === 1 ? 'it' : 'all'} back
          </button>`
    }
  </p>`;
}
