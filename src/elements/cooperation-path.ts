import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Path, PathStep } from '../graph/paths/path.ts';
import type { EntityId } from '../model/entity.ts';
import type { StatementId } from '../model/statement.ts';
import type { Analysis } from '../view/analysis.ts';
import { countWords } from '../view/count-words.ts';
import { referenceTo } from '../view/entity-reference.ts';
import { heldWords, stepStatements } from '../view/path-words.ts';
import { statementList } from '../view/statement-list.ts';
import { tieStatusName } from '../view/status-names.ts';
import { tieWords } from '../view/tie-words.ts';
import { tieSample } from './line-sample.ts';
import { markSample } from './mark-sample.ts';
import { base } from './styles/base.ts';
import { details } from './styles/details.ts';
import { path as pathStyles } from './styles/path.ts';
import { samples } from './styles/samples.ts';
import { ViewActionEvent } from './view-action-event.ts';

/**
 * One path as a row: the chain of those it runs through, and what holds it together. Opening it shows
 * each step with its statements. `analysis`: the view; `link`: this view as an address fragment, for
 * reports.
 *
 * @fires view-action - `select` the tie of a step
 */
export class CooperationPathElement extends LitElement {
  static override readonly styles = [
    base,
    samples,
    details,
    pathStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) analysis: Analysis | null = null;
  @property({ attribute: false }) path: Path | null = null;
  @property() link = '';
  /** The statements are made when the row is first opened. */
  @state() private opened = false;

  protected override render(): TemplateResult | typeof nothing {
    const { analysis, path } = this;
    if (analysis === null || path === null) return nothing;
    return html`<details class="row" @toggle=${this.#toggled}>
      <summary>
        <span>
          <span class="chain">${this.#chain(analysis, path)}</span>
          <span class="held">${heldWords(analysis, path)}</span>
        </span>
        <svg class="icon" width="14" height="14" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M5 7.5 9 11.5l4-4" />
        </svg>
      </summary>
      ${
        this.opened
          ? html`<ol class="steps">
              ${path.steps.map((step) => html`<li>${this.#step(analysis, path, step)}</li>`)}
            </ol>`
          : nothing
      }
    </details>`;
  }

  #chain(analysis: Analysis, { steps }: Path): readonly TemplateResult[] {
    const name = (id: EntityId): TemplateResult => {
      const reference = referenceTo(analysis, id);
      return html`${markSample(reference)}<span class=${reference.face}>${reference.label}</span>`;
    };
    const first =
      steps[0] === undefined ? [] : [html`<span class="link">${name(steps[0].from)}</span>`];
    // A line never stands at the end of a row without whom it leads to.
    return [
      ...first,
      ...steps.map(
        ({ tie, to }) =>
          html` <span class="link"
            >${tieSample(tie)}<span class="visually-hidden">, then </span>${name(to)}</span
          >`,
      ),
    ];
  }

  #step(analysis: Analysis, path: Path, step: PathStep): TemplateResult {
    const { from, to, tie } = step;
    const { holding, others } = stepStatements(analysis, path, step);
    const [one, other] = [referenceTo(analysis, from), referenceTo(analysis, to)];
    const select = (): void => {
      const selection = { kind: 'tie', id: tie.id } as const;
      this.dispatchEvent(new ViewActionEvent({ kind: 'select', selection }));
    };
    return html`<p class="step">
        <button type="button" @click=${select}>
          <span class=${one.face}>${one.label}</span> and
          <span class=${other.face}>${other.label}</span>
        </button>
        <span class="tie"
          >${tieSample(tie)}<span
            >${tieWords(analysis.dataset, tie, from)}<span class="visually-hidden"
              >, ${tieStatusName(tie)}${tie.contested ? ', documents disagree' : ''}</span
            ></span
          ></span
        >
      </p>
      ${this.#said(analysis, holding)}
      ${
        others.length === 0
          ? nothing
          : html`<details class="others">
              <summary class="verb">
                ${countWords(others.length, 'more statement')} on this tie
              </summary>
              ${this.#said(analysis, others)}
            </details>`
      }`;
  }

  #said(analysis: Analysis, ids: readonly StatementId[]): TemplateResult {
    return html`<ol class="said">
      ${statementList(analysis, ids).map(
        (row) =>
          html`<li>
            <cooperation-statement .row=${row} .link=${this.link}></cooperation-statement>
          </li>`,
      )}
    </ol>`;
  }

  readonly #toggled = (event: Event): void => {
    if (event.target instanceof HTMLDetailsElement && event.target.open) this.opened = true;
  };
}
