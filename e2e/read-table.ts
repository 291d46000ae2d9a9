import type { Locator } from '@playwright/test';

/** A table as a reader has it: the words of its heads and cells. */
export interface ReadTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a table of the page. */
export async function readTable(table: Locator): Promise<ReadTable> {
  return table.evaluate((element: HTMLTableElement) => {
    const words = (cell: Element): string =>
      (cell.textContent ?? '').replace(/[↑↓]/g, '').replace(/\s+/g, ' ').trim();
    return {
      caption: words(element.caption ?? document.createElement('caption')),
      columns: [...(element.tHead?.rows[0]?.cells ?? [])].map(words),
      rows: [...element.tBodies].flatMap((body) =>
        [...body.rows].map((row) => [...row.cells].map(words)),
      ),
    };
  });
}

/** The words of one column, by the words of its head. */
export function columnOf({ columns, rows }: ReadTable, name: string): readonly string[] {
  const at = columns.indexOf(name);
  if (at < 0) throw new Error(`no column ${name} among ${columns.join(', ')}`);
  return rows.map((row) => row[at] ?? '');
}
