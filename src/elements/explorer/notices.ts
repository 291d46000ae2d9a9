import { html, nothing, type TemplateResult } from 'lit';
import { DatasetError, type Fault } from '../../model/errors.ts';
import type { ViewAction } from '../../view/action.ts';
import type { Analysis } from '../../view/analysis.ts';
import { emptyView } from '../../view/empty-view.ts';
import type { DatasetPhase } from '../dataset-controller.ts';
import { ViewActionEvent } from '../view-action-event.ts';

type Part = TemplateResult | typeof nothing;

/** What a link held that could not be shown. */
export function notice(problems: readonly string[], dismiss: () => void): Part {
  if (problems.length === 0) return nothing;
  return html`<div class="notice" part="notice" role="alert">
    <p>${problems.join(' ')}</p>
    <button class="verb" @click=${dismiss}>Put away</button>
  </div>`;
}

/** Where, what, and the offending value. */
function faultWords({ path, problem, value }: Fault): string {
  return `${path}: ${problem}${value === undefined ? '' : `: ${String(value)}`}`;
}

function faults(error: Error): Part {
  if (!(error instanceof DatasetError)) return nothing;
  const [first, ...rest] = error.faults;
  return html`<small>
      ${first === undefined ? nothing : faultWords(first)}. Nothing was loaded, so nothing is shown
      by halves.
    </small>
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary class="verb">See all ${error.faults.length} faults</summary>
            <ul>
              ${error.faults.slice(0, 200).map((fault) => html`<li>${faultWords(fault)}</li>`)}
            </ul>
          </details>`
    }`;
}

/** Where a host's own words go. */
const SLOTS = { empty: 'empty', loading: 'loading', failed: 'error', ready: 'loading' } as const;

/** What stands in the plate's place while there is nothing to draw: the content of its box. */
export function phaseInPlace(phase: DatasetPhase, retry: () => void): TemplateResult {
  return html`${phase.kind === 'loading' ? html`<div class="progress"></div>` : nothing}
    <div class="word-in-place">
      <div>
        <slot name=${SLOTS[phase.kind]}>${wordsOf(phase, retry)}</slot>
      </div>
    </div>`;
}

/** The same as the page's main part, which the explorer is. */
export function mainInPlace(phase: DatasetPhase, retry: () => void): TemplateResult {
  return html`<main class="picture" part="picture" tabindex="-1">
    ${phaseInPlace(phase, retry)}
  </main>`;
}

function wordsOf(phase: DatasetPhase, retry: () => void): Part {
  switch (phase.kind) {
    case 'empty':
      return html`<p>No data yet.</p>
        <small
          >Give the element a dataset: its address as <code>src</code>, or its JSON as data.</small
        >`;
    case 'loading':
      return html`<p class="waiting">Reading the statements</p>`;
    case 'failed':
      return html`<div role="alert">
          <p>The data could not be read.</p>
          ${
            phase.error instanceof DatasetError
              ? faults(phase.error)
              : html`<small>${phase.error.message}.</small>`
          }
        </div>
        ${
          phase.address === null
            ? nothing
            : html`<button class="verb" @click=${retry}>Try again</button>`
        }`;
    case 'ready':
      return nothing;
  }
}

/** Said over the empty plate when the filters let nothing through: why, and ways out. */
export function noMatch(analysis: Analysis): Part {
  const empty = emptyView(analysis);
  if (empty === null) return nothing;
  const act = (action: ViewAction) => (event: Event) =>
    event.target?.dispatchEvent(new ViewActionEvent(action));
  return html`<div class="word-in-place">
    <div>
      <p>${empty.message}</p>
      ${empty.loosenings.map(
        ({ label, action }) => html`<button class="verb" @click=${act(action)}>${label}</button>`,
      )}
      <button class="verb" @click=${act({ kind: 'clear-filters' })}>Clear filters</button>
    </div>
  </div>`;
}
