import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TimeCounts } from '../../graph/time/in-time.ts';
import type { ViewState } from '../../view/state.ts';
import { YEAR } from './play-controller.ts';

/** What the words beside the axis do. */
export interface VerbsModel {
  readonly playing: boolean;
  readonly state: ViewState;
  readonly counts: TimeCounts;
  readonly play: () => void;
  readonly reset: () => void;
  readonly showUndated: (shown: boolean) => void;
}

/** Play, all time, and whether undated statements are shown, with how many there are. */
export function verbs(model: VerbsModel): TemplateResult {
  const { playing, state, counts, play, reset, showUndated } = model;
  const count = state.undated ? counts.undated : counts['undated-hidden'];
  return html`<button
      type="button"
      class="verb"
      title=${`One year every ${YEAR / 1000} seconds`}
      @click=${play}
    >
      ${playing ? 'Pause' : 'Play'}</button
    ><button
      type="button"
      class="verb"
      ?disabled=${state.since === null && state.asOf === null}
      @click=${reset}
    >
      All time</button
    ><label
      ><input
        type="checkbox"
        .checked=${live(state.undated)}
        @change=${() => showUndated(!state.undated)}
      /><span>${count} undated</span></label
    >`;
}
