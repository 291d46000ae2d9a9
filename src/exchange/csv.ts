/** Text by which other tables know a thing: written to the character, whatever a spreadsheet makes of it. */
export interface CsvKey {
  readonly key: string;
}

/** One cell: text, a key, a number, or nothing. */
export type CsvCell = string | CsvKey | number | null;

/** What spreadsheets run as a formula at the start of a cell, in ASCII and full width (OWASP, CSV injection). */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const NUMERIC = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;
const NEEDS_QUOTES = /[",\r\n;\t]|^ | $/u;

/** Text that no spreadsheet takes for a formula: an apostrophe before it, unless it is a plain number. */
export function neutraliseFormula(text: string): string {
  return STARTS_FORMULA.test(text) && !NUMERIC.test(text) ? `'${text}` : text;
}

function textOf(cell: string | CsvKey | number): string {
  if (typeof cell === 'string') return neutraliseFormula(cell);
  return typeof cell === 'number' ? String(cell) : cell.key;
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  const text = textOf(cell);
  return NEEDS_QUOTES.test(text) || text.startsWith("'") ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV by RFC 4180: CRLF after each row, quotes where needed, formulas made harmless but in
 * keys. The first row is the header. No byte order mark; whoever writes a file for spreadsheets puts one before it.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}
