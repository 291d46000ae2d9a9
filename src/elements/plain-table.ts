import type { Table } from '../view/table-column.ts';

function cell(row: HTMLTableRowElement, tag: 'td' | 'th', text: string, scope = ''): void {
  const made = row.ownerDocument.createElement(tag);
  made.textContent = text;
  if (made instanceof HTMLTableCellElement && scope !== '') made.scope = scope;
  row.append(made);
}

/**
 * A table as plain text: the same cells, nothing to press. At most `limit` rows, and the caption says
 * so. Made of nodes rather than a template for each cell: thousands of cells stand in the page before
 * the first paint.
 */
export function plainTable({ caption, columns, rows, heading }: Table, limit: number): HTMLElement {
  const table = document.createElement('table');
  table.setAttribute('aria-rowcount', String(rows.length + 1));
  const cut = rows.length > limit ? `; the first ${limit}, the open table has all` : '';
  table.createCaption().textContent = `${caption}${cut}`;
  const head = table.createTHead().insertRow();
  for (const column of columns) cell(head, 'th', column.name, 'col');
  const body = table.createTBody();
  for (const { cells } of rows.slice(0, limit)) {
    const row = body.insertRow();
    for (const [i, { text }] of cells.entries()) {
      if (i === heading) cell(row, 'th', text, 'row');
      else cell(row, 'td', text);
    }
  }
  return table;
}
