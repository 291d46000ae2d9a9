import { capitalised } from '../../text/first-letter.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Metric } from '../../metrics/metric.ts';
import type { ViewAction } from '../../view/action.ts';
import type { Analysis } from '../../view/analysis.ts';
import { INITIAL_STATE } from '../../view/state.ts';
import { takenOutNames } from '../../view/taken-out-words.ts';
import { choiceHead } from '../choices.ts';
import { metricChoices } from '../metric-choices.ts';
import type { PopoverController } from '../popover-controller.ts';
import { popoverWord } from '../popover-word.ts';

export interface RankingHeadingModel {
  readonly analysis: Analysis;
  readonly metric: Metric;
  readonly popover: PopoverController;
  readonly act: (action: ViewAction) => void;
}

function picker({ analysis, metric, act }: RankingHeadingModel): TemplateResult {
  return html`<div class="popover" id="metric" role="group" aria-label="Rank by">
    ${choiceHead('Rank by, and size marks by')}
    <div role="radiogroup" aria-label="Metric">${metricChoices(analysis, metric.id, act)}</div>
  </div>`;
}

function putBack({ analysis, act }: RankingHeadingModel): TemplateResult {
  return html`<div class="popover" id="out" role="group" aria-label="Taken out">
    ${choiceHead('Taken out')}
    <p class="note">
      ${takenOutNames(analysis)} and all ties of theirs are left out of every figure here.
    </p>
    <button type="button" class="verb" @click=${() => act({ kind: 'put-back', id: null })}>
      Put everybody back
    </button>
  </div>`;
}

/** The heading of the ranking: the metric and whom it leaves out, each a control of its own. */
export function rankingHeading(model: RankingHeadingModel): TemplateResult {
  const { analysis, metric } = model;
  const metricWord = {
    name: 'metric',
    words: capitalised(metric.names.en),
    changed: metric.id !== INITIAL_STATE.metric,
  };
  const out = takenOutNames(analysis);
  const outWord = { name: 'out', words: out, changed: true };
  return html`<h2>
    <span class="unbroken"
      >${popoverWord(model.popover, metricWord, () => picker(model))}${out === '' ? nothing : ','}</span
    >
    ${
      out === ''
        ? nothing
        : html`without ${popoverWord(model.popover, outWord, () => putBack(model))}`
    }
  </h2>`;
}
