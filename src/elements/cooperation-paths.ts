import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PathSet } from '../graph/paths/path.ts';
import type { Analysis } from '../view/analysis.ts';
import { connectionOf, shownPaths, type Connection } from '../view/connection.ts';
import { connectionHeading, connectionText } from '../view/connection-text.ts';
import { countWords, formatCount } from '../view/count-words.ts';
import type { PathChoice } from '../view/path-choice.ts';
import { INITIAL_STATE, type ViewState } from '../view/state.ts';
import { AnnounceEvent } from './announce-event.ts';
import type { CooperationEntityFieldElement } from './cooperation-entity-field.ts';
import { comparison } from './paths/comparison.ts';
import { pathMethod } from './paths/method.ts';
import { pathVerbs } from './paths/verbs.ts';
import { showChoices } from './paths/show-choices.ts';
import { base } from './styles/base.ts';
import { chip } from './styles/chip.ts';
import { details } from './styles/details.ts';
import { paths as pathsStyles } from './styles/paths.ts';
import { samples } from './styles/samples.ts';
import { smallHeading } from './styles/small-heading.ts';
import { terms } from './styles/terms.ts';
import { tieRows } from './styles/tie-rows.ts';
import { verbs } from './styles/verbs.ts';
import { unbroken } from './unbroken.ts';
import { ViewActionEvent } from './view-action-event.ts';

/** How many paths are shown before the rest is asked for. */
const ROWS = 12;

/**
 * How two entities are connected: all shortest paths, the shortest threads, or the two side by side.
 * `analysis`: the view; `state`: what the reader chose; `link`: this view as an address fragment.
 *
 * @fires view-action - `set-paths`; `select` a tie or an entity; `put-back`, `clear-filters`
 * @fires announce - what was found
 */
export class CooperationPathsElement extends LitElement {
  static override readonly styles = [
    base,
    samples,
    details,
    smallHeading,
    tieRows,
    verbs,
    chip,
    terms,
    pathsStyles,
  ];

  @property({ attribute: false }) analysis: Analysis | null = null;
  @property({ attribute: false }) state: ViewState = INITIAL_STATE;
  @property() link = '';

  @state() private allShown = false;
  @query('.from') private readonly fromField!: CooperationEntityFieldElement | null;
  @query('.to') private readonly toField!: CooperationEntityFieldElement | null;

  /** The sentence that stands here, so that a new one is said aloud. */
  #said: string | null = null;

  /** Puts the cursor where an entity is still to be chosen; does nothing where both are. */
  focusOpenEnd(): void {
    const { from, to } = this.state.paths;
    if (from === null) this.fromField?.focus();
    else if (to === null) this.toField?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.has('state') ? changed.get('state')?.paths : this.state.paths;
    if (before !== this.state.paths) this.allShown = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { analysis } = this;
    if (analysis === null) return nothing;
    const { paths } = this.state;
    const connection = connectionOf(analysis, paths);
    const text = connectionText(analysis, connection, paths);
    const set = shownPaths(connection, paths);
    return html`
      <h2>${unbroken(connectionHeading(analysis, paths))}</h2>
      ${this.#fields(analysis, paths)} ${showChoices(paths.show, (show) => this.#set({ show }))}
      ${text === '' ? nothing : html`<p class="lede">${unbroken(text)}</p>`}
      ${pathVerbs({ analysis, state: this.state, connection, act: (a) => this.#act(a) })}
      ${set === null ? nothing : this.#list(analysis, set)}
      ${this.#sideBySide(analysis, connection)} ${pathMethod(paths.show)}
    `;
  }

  protected override updated(): void {
    const { analysis } = this;
    if (analysis === null) return;
    const { paths } = this.state;
    const connection = connectionOf(analysis, paths);
    const said = connection.kind === 'open' ? '' : connectionText(analysis, connection, paths);
    const isNew = this.#said !== null && said !== this.#said;
    this.#said = said;
    if (isNew && said !== '') this.dispatchEvent(new AnnounceEvent(said));
  }

  #fields(analysis: Analysis, { from, to }: PathChoice): TemplateResult {
    return html`<div class="ends" role="group" aria-label="The two ends">
      <cooperation-entity-field
        class="from"
        label="From"
        .analysis=${analysis}
        .entity=${from}
        @entity-pick=${(event: CustomEvent<string | null>) => this.#pick({ from: event.detail })}
      ></cooperation-entity-field>
      <cooperation-entity-field
        class="to"
        label="To"
        .analysis=${analysis}
        .entity=${to}
        @entity-pick=${(event: CustomEvent<string | null>) => this.#pick({ to: event.detail })}
      ></cooperation-entity-field>
      <button
        type="button"
        class="verb swap"
        ?disabled=${from === null && to === null}
        @click=${() => this.#set({ from: to, to: from })}
      >
        Swap
      </button>
    </div>`;
  }

  #list(analysis: Analysis, { paths, count }: PathSet): TemplateResult {
    const shown = this.allShown ? paths : paths.slice(0, ROWS);
    const more = paths.length - shown.length;
    const name = this.state.paths.show === 'threads' ? 'Threads' : 'Paths';
    return html`<h3>
        ${name} <small>${count === 1n ? nothing : 'stronger first steps first'}</small>
      </h3>
      <ol class="paths" aria-label=${`${name}, ${formatCount(count)}`}>
        ${repeat(
          shown,
          ({ steps }) => steps.map(({ tie }) => tie.id).join(' '),
          (path) =>
            html`<li>
              <cooperation-path
                .analysis=${analysis}
                .path=${path}
                .link=${this.link}
              ></cooperation-path>
            </li>`,
        )}
      </ol>
      ${
        more === 0
          ? nothing
          : html`<p class="verbs">
              <button type="button" class="verb" @click=${() => (this.allShown = true)}>
                Show ${countWords(more, 'more', 'more')}
              </button>
            </p>`
      }`;
  }

  #sideBySide(analysis: Analysis, connection: Connection): TemplateResult | typeof nothing {
    const { paths } = this.state;
    if (paths.show !== 'compare' || connection.kind !== 'searched') return nothing;
    return comparison({ analysis, paths, act: (action) => this.#act(action) });
  }

  /** The next field that is still open takes the cursor. */
  #pick(change: Partial<PathChoice>): void {
    this.#set(change);
    void this.updateComplete.then(() => this.focusOpenEnd());
  }

  #set(paths: Partial<PathChoice>): void {
    this.#act({ kind: 'set-paths', paths });
  }

  #act(...action: ConstructorParameters<typeof ViewActionEvent>): void {
    this.dispatchEvent(new ViewActionEvent(...action));
  }
}
