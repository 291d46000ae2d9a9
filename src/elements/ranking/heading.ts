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

export interface RankingHeadingModel {
  readonly analysis: Analysis;
  readonly metric: Metric;
  readonly popover: PopoverController;
  readonly act: (action: ViewAction) => void;
}

function word(
  { popover }: RankingHeadingModel,
  {
    name,
    words,
    changed,
  }: { readonly name: string; readonly words: string; readonly changed: boolean },
  sheet: () => TemplateResult,
): TemplateResult {
  const isOpen = popover.open === name;
  return html`<span data-popover=${name}
    ><button
      type="button"
      class=${changed ? 'word changed' : 'word'}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? name : nothing}
      @click=${() => popover.toggle(name)}
    >
      ${words}</button
    >${isOpen ? sheet() : nothing}</span
  >`;
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
  return html`<h2>
    <span class="unbroken"
      >${word(model, metricWord, () => picker(model))}${out === '' ? nothing : ','}</span
    >
    ${
      out === ''
        ? nothing
        : html`without
          ${word(model, { name: 'out', words: out, changed: true }, () => putBack(model))}`
    }
  </h2>`;
}
