import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BETWEENNESS } from '../metrics/betweenness.ts';
import type { Analysis } from '../view/analysis.ts';
import { formatCount } from '../view/count-words.ts';
import { entityTable } from '../view/entity-table.ts';
import { rememberLast } from '../view/memo.ts';
import { TABLES, type Selection, type TableName, type ViewState } from '../view/state.ts';
import { nextSort, sortTable, TABLE_NAMES, tableCsv, tableOf } from '../view/table-rows.ts';
import { AnnounceEvent } from './announce-event.ts';
import { BYTE_ORDER_MARK, downloadFile } from './download-file.ts';
import { plainTable } from './plain-table.ts';
import { base } from './styles/base.ts';
import { samples } from './styles/samples.ts';
import { table as tableStyles } from './styles/table.ts';
import { interactiveTable } from './table-templates.ts';
import { ViewActionEvent } from './view-action-event.ts';

/** So many rows are made at once. */
const CHUNK = 300;

/**
 * The view as three tables: entities, ties, statements; what the graph shows, no more and no less. It is
 * in the page from the start: while `state.table.open` is false it is hidden from sight only, as plain
 * text without controls. `analysis` and `state`: the view.
 *
 * @fires view-action - `show-table`, `sort-table`, `select`
 * @fires announce - that a file was made
 */
export class CooperationTableElement extends LitElement {
  static override styles = [base, samples, tableStyles];

  @property({ attribute: false }) analysis: Analysis | null = null;
  @property({ attribute: false }) state: ViewState | null = null;
  @state() private shown = CHUNK;
  #name: TableName | null = null;
  readonly #plain = rememberLast((analysis: Analysis) =>
    TABLES.map((name) =>
      // The hidden tables are in the page from its first paint; further metrics wait until one is opened.
      plainTable(
        name === 'entities' ? entityTable(analysis, [BETWEENNESS]) : tableOf(analysis, name),
        CHUNK,
      ),
    ),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    const name = this.state?.table.name ?? null;
    if (changed.has('analysis') || name !== this.#name) this.shown = CHUNK;
    this.#name = name;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { analysis, state } = this;
    if (analysis === null || state === null) return nothing;
    if (!state.table.open) {
      return html`<section class="visually-hidden" aria-label="The view as tables">
        ${this.#plain(analysis)}
      </section>`;
    }
    return this.#open(analysis, state);
  }

  #open(analysis: Analysis, state: ViewState): TemplateResult {
    const { name, sort } = state.table;
    const table = sortTable(tableOf(analysis, name), sort);
    const rest = table.rows.length - this.shown;
    return html`<section aria-label="The view as tables">
      <header>
        <div role="tablist" aria-label="Tables">
          ${TABLES.map((t) => this.#tab(analysis, t, name))}
        </div>
        <div class="verbs">
          <button type="button" @click=${this.#download}>Download as CSV</button>
        </div>
      </header>
      <div class="scroll" role="tabpanel" id="panel" aria-labelledby=${`tab-${name}`} tabindex="0">
        ${interactiveTable({
          table,
          sort,
          shown: this.shown,
          selected: state.selection,
          onSort: (column) =>
            this.#act({ kind: 'sort-table', sort: nextSort(table, sort, column) }),
          onSelect: (selection) => this.#select(selection),
        })}
        ${
          rest <= 0
            ? nothing
            : html`<button type="button" class="more" @click=${() => (this.shown += CHUNK)}>
                Show the next ${Math.min(CHUNK, rest)} of ${formatCount(table.rows.length)} rows
              </button>`
        }
      </div>
    </section>`;
  }

  #tab(analysis: Analysis, name: TableName, current: TableName): TemplateResult {
    const selected = name === current;
    return html`<button
      type="button"
      role="tab"
      id=${`tab-${name}`}
      aria-selected=${selected ? 'true' : 'false'}
      aria-controls="panel"
      tabindex=${selected ? 0 : -1}
      @click=${() => this.#act({ kind: 'show-table', name })}
      @keydown=${(event: KeyboardEvent) => this.#moveTab(event, name)}
    >
      ${TABLE_NAMES[name]} <small>${formatCount(tableOf(analysis, name).rows.length)}</small>
    </button>`;
  }

  #moveTab(event: KeyboardEvent, from: TableName): void {
    const at = TABLES.indexOf(from);
    // Tabs stand the other way where lines run from right to left: the keys go where they point.
    const step = this.matches(':dir(rtl)') ? -1 : 1;
    const to = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: TABLES.length - 1 }[
      event.key
    ];
    const name = to === undefined ? undefined : TABLES[(to + TABLES.length) % TABLES.length];
    if (name === undefined) return;
    event.preventDefault();
    this.#act({ kind: 'show-table', name });
    this.renderRoot.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  }

  readonly #download = (): void => {
    const { analysis, state, shadowRoot } = this;
    if (analysis === null || state === null || shadowRoot === null) return;
    const { name, sort } = state.table;
    const csv = tableCsv(sortTable(tableOf(analysis, name), sort));
    downloadFile(`${name}.csv`, 'text/csv', BYTE_ORDER_MARK + csv, shadowRoot);
    this.dispatchEvent(new AnnounceEvent(`${TABLE_NAMES[name]} downloaded as CSV.`));
  };

  #select(selection: Selection): void {
    this.#act({ kind: 'select', selection });
  }

  #act(action: ViewActionEvent['detail']): void {
    this.dispatchEvent(new ViewActionEvent(action));
  }
}
