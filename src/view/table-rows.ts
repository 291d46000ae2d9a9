import { toCsv } from '../exchange/csv.ts';
import type { Analysis } from './analysis.ts';
import { entityTable } from './entity-table.ts';
import type { TableName, TableSort } from './state.ts';
import { statementTable } from './statement-table.ts';
import { compareCells, type Table, type TableCell } from './table-column.ts';
import { tieTable } from './tie-table.ts';

/** How each of the three tables is made. */
const TABLE_OF: Readonly<Record<TableName, (analysis: Analysis) => Table>> = {
  entities: (analysis) => entityTable(analysis),
  ties: tieTable,
  statements: statementTable,
};

/** What each table is called on its tab. */
export const TABLE_NAMES: Readonly<Record<TableName, string>> = {
  entities: 'Entities',
  ties: 'Ties',
  statements: 'Statements',
};

const remembered = new WeakMap<Analysis, Map<TableName, Table>>();

/** One of the three tables of a view, in its own order. Holds exactly what the graph shows. */
export function tableOf(analysis: Analysis, name: TableName): Table {
  const known = remembered.get(analysis) ?? new Map<TableName, Table>();
  remembered.set(analysis, known);
  const table = known.get(name) ?? TABLE_OF[name](analysis);
  known.set(name, table);
  return table;
}

/** A table in the order a reader chose. Stable; a column it does not have leaves it as it is. */
export function sortTable(table: Table, sort: TableSort | null): Table {
  const column = sort === null ? -1 : table.columns.findIndex((c) => c.id === sort.column);
  if (sort === null || column === -1) return table;
  const blank: TableCell = { text: '' };
  const rows = [...table.rows].sort((a, b) =>
    compareCells(a.cells[column] ?? blank, b.cells[column] ?? blank, sort.descending),
  );
  return { ...table, rows };
}

/** The sort after a click on a column: numbers first largest first, words from A; then turned; then none. */
export function nextSort(table: Table, sort: TableSort | null, column: string): TableSort | null {
  const first = table.columns.find((c) => c.id === column)?.numeric === true;
  if (sort?.column !== column) return { column, descending: first };
  return sort.descending === first ? { column, descending: !first } : null;
}

/** A table as CSV, with every row in the order given and the id of each in the last column. */
export function tableCsv(table: Table): string {
  const header = [...table.columns.map((c) => c.name), 'Id'];
  const rows = table.rows.map((row) => [
    ...row.cells.map((cell) => (typeof cell.value === 'number' ? cell.value : cell.text)),
    row.id,
  ]);
  return toCsv([header, ...rows]);
}
