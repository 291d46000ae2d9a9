/** A row of a table and the line of the file, from 1, on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Text that is not CSV. `line`, from 1, is where the field begins that cannot be read. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
  readonly line: number;

  constructor(line: number, problem: string) {
    super(problem);
    this.line = line;
  }
}

/** What may stand between the fields of a row. */
export type Separator = ',' | ';' | '\t';

interface Field {
  readonly value: string;
  /** Where in the text the field ends. */
  readonly end: number;
  /** How many line feeds stand in it. */
  readonly breaks: number;
}

/** `plain` matches what may stand in a field without quotes, where it is told to look. */
function plainField(text: string, start: number, plain: RegExp): Field {
  plain.lastIndex = start;
  const value = plain.exec(text)?.[0] ?? '';
  return { value, end: start + value.length, breaks: 0 };
}

function quotedField(text: string, start: number, line: number): Field {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) throw new CsvError(line, 'a quote is not closed');
  const value = text
    .slice(start + 1, close)
    .split('""')
    .join('"');
  return { value, end: close + 1, breaks: value.split('\n').length - 1 };
}

/** The length of the line break at a place, 0 where there is none. */
function lineBreak(text: string, at: number): number {
  if (text[at] === '\n') return 1;
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 0;
}

function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= text[end - 2] === '\r' ? 2 : 1;
  return text.slice(0, end);
}

function stray(found: string | undefined, quoted: boolean): string {
  if (found === '\r') return 'a carriage return stands without a line feed';
  if (quoted) return 'text follows a closing quote';
  return 'a quote stands in a field that does not begin with one';
}

/**
 * The rows of a table by RFC 4180, or with another separator in the comma's place, one at a time, with
 * nothing trimmed or changed. Lines end with CRLF or LF; a byte order mark and line breaks at the end of
 * the text are no part of the table. An empty line between rows is a row of one empty field. Throws a
 * `CsvError` at the first field that is not CSV.
 */
export function* readCsv(
  content: string,
  separator: Separator = ',',
): Generator<CsvRow, void, void> {
  const plain = new RegExp(`[^"\\r\\n${separator}]*`, 'y');
  const text = withoutLastBreaks(content.startsWith('\uFEFF') ? content.slice(1) : content);
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const begins = line;
    const fields: string[] = [];
    for (let inRow = true; inRow;) {
      const quoted = text[at] === '"';
      const { value, end, breaks } = quoted
        ? quotedField(text, at, line)
        : plainField(text, at, plain);
      fields.push(value);
      const rowBreak = lineBreak(text, end);
      inRow = text[end] === separator;
      if (!inRow && rowBreak === 0 && end < text.length) {
        throw new CsvError(line, stray(text[end], quoted));
      }
      at = inRow ? end + 1 : end + rowBreak;
      line += inRow ? breaks : breaks + 1;
    }
    yield { line: begins, fields };
  }
}
