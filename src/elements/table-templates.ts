import { html, nothing, type TemplateResult } from 'lit';
import type { Selection, TableSort } from '../view/state.ts';
import type { Table, TableCell, TableColumn, TableRow } from '../view/table-column.ts';
import { markSample } from './mark-sample.ts';

/** What an open table shows and what it calls. */
export interface TableView {
  readonly table: Table;
  readonly sort: TableSort | null;
  /** So many rows are made. */
  readonly shown: number;
  readonly selected: Selection | null;
  readonly onSort: (column: string) => void;
  readonly onSelect: (selection: Selection) => void;
}

/** A table of more columns is as wide as it needs, and its names stay in sight. */
const WIDE = 10;

function headCell(column: TableColumn, view: TableView): TemplateResult {
  const { sort } = view;
  const sorted = sort?.column !== column.id ? 'none' : sort.descending ? 'descending' : 'ascending';
  const arrow = { none: '', ascending: '↑', descending: '↓' }[sorted];
  return html`<th
    scope="col"
    class=${column.numeric === true ? 'number' : nothing}
    aria-sort=${sorted}
  >
    <button type="button" @click=${() => view.onSort(column.id)}>
      ${column.name}<span class="arrow" aria-hidden="true">${arrow}</span>
    </button>
  </th>`;
}

function cellContent(cell: TableCell, view: TableView): unknown {
  if (cell.entities === undefined || cell.entities.length === 0) return cell.text;
  return cell.entities.map(
    (entity) =>
      html`<button
        type="button"
        class="name"
        @click=${() => view.onSelect({ kind: 'entity', id: entity.id })}
      >
        ${markSample(entity)}<span class=${entity.face}>${entity.name}</span>
      </button>`,
  );
}

/** The words by which a tie's row selects the tie: its kinds. */
function selectsRow(row: TableRow, cell: TableCell, i: number, view: TableView): unknown {
  const { selection } = row;
  if (selection?.kind !== 'tie' || i !== 2) return cellContent(cell, view);
  return html`<button type="button" class="words" @click=${() => view.onSelect(selection)}>
    ${cell.text}
  </button>`;
}

function bodyRow(row: TableRow, view: TableView): TemplateResult {
  const { selected, table } = view;
  const chosen = selected !== null && row.selection?.id === selected.id;
  return html`<tr aria-current=${chosen ? 'true' : nothing}>
    ${row.cells.map((cell, i) => {
      const numeric = table.columns[i]?.numeric === true ? 'number' : nothing;
      return i === table.heading
        ? html`<th scope="row">${cellContent(cell, view)}</th>`
        : html`<td class=${numeric}>${selectsRow(row, cell, i, view)}</td>`;
    })}
  </tr>`;
}

/** A table with headers that sort and names that select. */
export function interactiveTable(view: TableView): TemplateResult {
  const { table, shown } = view;
  return html`<table
    class=${table.columns.length > WIDE ? 'wide' : nothing}
    aria-rowcount=${table.rows.length + 1}
  >
    <caption>
      ${table.caption}
    </caption>
    <thead>
      <tr>
        ${table.columns.map((column) => headCell(column, view))}
      </tr>
    </thead>
    <tbody>
      ${table.rows.slice(0, shown).map((row) => bodyRow(row, view))}
    </tbody>
  </table>`;
}
