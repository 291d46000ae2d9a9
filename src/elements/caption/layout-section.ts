import { html, nothing, type TemplateResult } from 'lit';
import { isOffered } from '../../view/arrange-view.ts';
import { layoutWords } from '../../view/layout-words.ts';
import { LAYOUTS } from '../../layout/layouts.ts';
import { choiceHead, radio } from '../choices.ts';
import type { SectionModel } from './section-model.ts';

/** How entities are placed; and the word that gives all of them back to the layout. */
export function layout({ state, act }: Pick<SectionModel, 'state' | 'act'>): TemplateResult {
  const needed = state.pins.length > 0;
  const offered = LAYOUTS.filter(({ id }) => isOffered(id, state.level));
  const chosen = isOffered(state.layout, state.level) ? state.layout : 'default';
  const detail =
    chosen === 'concentric' || chosen === 'community'
      ? html`<p class="detail">
          Places follow the figures of all ties: filters and time move nobody.
        </p>`
      : nothing;
  return html`${choiceHead('Entities placed', {
      words: 'Reset positions',
      needed,
      act: () => needed && act({ kind: 'unpin', id: null }),
    })}
    <div role="radiogroup" aria-label="Layout">
      ${offered.map(({ id }) =>
        radio('layout', { ...layoutWords(id, state), checked: id === chosen }, () =>
          act({ kind: 'set-layout', layout: id }),
        ),
      )}
    </div>
    ${detail}`;
}
