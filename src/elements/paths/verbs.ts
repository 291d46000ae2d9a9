import { html, nothing, type TemplateResult } from 'lit';
import type { ViewAction } from '../../view/action.ts';
import type { Analysis } from '../../view/analysis.ts';
import type { Connection } from '../../view/connection.ts';
import { isFiltered } from '../../view/facets.ts';
import type { ViewState } from '../../view/state.ts';

export interface PathVerbsModel {
  readonly analysis: Analysis;
  readonly state: ViewState;
  readonly connection: Connection;
  readonly act: (action: ViewAction) => void;
}

/** What may lead further: who is out comes back, and, where nothing was found, the filters go. */
export function pathVerbs({
  analysis,
  state,
  connection,
  act,
}: PathVerbsModel): TemplateResult | typeof nothing {
  const isOut = connection.kind !== 'open' && analysis.without.size > 0;
  const isLost =
    connection.kind === 'hidden' ||
    (connection.kind === 'searched' && connection.shortest === null);
  const isNarrow = isLost && isFiltered(state);
  if (!isOut && !isNarrow) return nothing;
  return html`<p class="verbs">
    ${
      isOut
        ? html`<button
            type="button"
            class="verb"
            @click=${() => act({ kind: 'put-back', id: null })}
          >
            Put ${analysis.without.size === 1 ? 'it' : 'all'} back
          </button>`
        : nothing
    }
    ${
      isNarrow
        ? html`<button type="button" class="verb" @click=${() => act({ kind: 'clear-filters' })}>
            Clear filters
          </button>`
        : nothing
    }
  </p>`;
}
