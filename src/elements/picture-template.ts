import { html, nothing, type TemplateResult } from 'lit';
import type { WheelMode } from '../canvas/gesture-handlers.ts';
import type { Palette } from '../view/palette.ts';
import type { Derived } from '../view/pipeline.ts';
import type { ViewState } from '../view/state.ts';
import { tellsTime } from '../view/timeline/tells-time.ts';
import { noMatch, notice } from './explorer/notices.ts';
import { plate } from './plate-template.ts';
import type { ViewController } from './view-controller.ts';

/** What stands in the picture's frame: notices, the plate, words where it is empty, the tables. */
export function picture(
  view: ViewController,
  shown: Derived,
  palette: Palette,
  wheel: WheelMode,
): TemplateResult {
  const { state } = view;
  return html`
    ${notice(view.problems, () => view.dismissProblems())} ${plate(shown, state, palette, wheel)}
    ${noMatch(shown.analysis)}
    <cooperation-table
      .analysis=${shown.analysis}
      .state=${state}
      ?open=${state.table.open}
    ></cooperation-table>
  `;
}

/** The key to the picture. `brief`: without its counts, where room is short. */
export function legend(
  { analysis, scene }: Derived,
  state: ViewState,
  brief = false,
): TemplateResult {
  return html`<cooperation-legend
    part="key"
    role="region"
    aria-label="Key"
    .scene=${scene}
    .analysis=${analysis}
    .state=${state}
    ?brief=${brief}
  ></cooperation-legend>`;
}

/** Time, under the key, where the data tell any. `today`: an ISO day to mark; null for none. */
export function timeline(
  { analysis }: Derived,
  state: ViewState,
  today: string | null = null,
): TemplateResult | typeof nothing {
  if (!tellsTime(analysis.dataset)) return nothing;
  return html`<cooperation-timeline
    part="timeline"
    role="region"
    aria-label="Timeline"
    .analysis=${analysis}
    .state=${state}
    .today=${today}
  ></cooperation-timeline>`;
}
