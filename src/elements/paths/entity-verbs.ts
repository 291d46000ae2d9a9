import { html, nothing, type TemplateResult } from 'lit';
import { NEAR_STEPS } from '../../graph/paths/neighbourhood.ts';
import type { EntityId } from '../../model/entity.ts';
import type { ViewAction } from '../../view/action.ts';
import type { ViewState } from '../../view/state.ts';
import { countWords } from '../../view/count-words.ts';
import { ViewActionEvent } from '../view-action-event.ts';

function act(action: ViewAction): (event: Event) => void {
  return (event) => event.currentTarget?.dispatchEvent(new ViewActionEvent(action));
}

/** Where one can go from an entity: paths, a comparison, its neighbourhood alone. */
export function entityVerbs(id: EntityId, { near, pins }: ViewState): TemplateResult {
  const isPinned = pins.some((pin) => pin.id === id);
  const reach = near?.id === id ? near.steps : null;
  const from = (show: 'shortest' | 'compare'): ViewAction => ({
    kind: 'set-paths',
    paths: { from: id, to: null, also: [], show },
  });
  return html`<p class="note out">
      <button type="button" class="verb" @click=${act(from('shortest'))}>Paths from here</button>
      <button type="button" class="verb" @click=${act(from('compare'))}>Compare with…</button>
      ${
        isPinned
          ? html`<button type="button" class="verb" @click=${act({ kind: 'unpin', id })}>
              Put back in place
            </button>`
          : nothing
      }
    </p>
    <p class="note out reach" role="group" aria-label="Only its neighbourhood">
      Only its
      neighbourhood:${NEAR_STEPS.map((steps) => {
        const isChosen = steps === reach;
        return html`${steps === 1 ? ' ' : ' · '}<button
            type="button"
            class=${isChosen ? 'verb chosen' : 'verb'}
            aria-label=${countWords(steps, 'step')}
            aria-pressed=${isChosen ? 'true' : 'false'}
            @click=${act({ kind: 'set-near', near: isChosen ? null : { id, steps } })}
          >
            ${steps}
          </button>`;
      })}
      steps
    </p>`;
}
