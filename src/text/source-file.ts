/** A document's file: its record, `key: value` lines, and the text after the first empty line. */
export interface SourceFile {
  readonly record: ReadonlyMap<string, string>;
  readonly text: string;
}

const FIELD = /^([a-z][a-z0-9_-]*):[ \t]*(.*)$/u;

/**
 * Parts a document's file into record and text. Null where it does not begin with a record that has an
 * `id`, as a bare text does not.
 */
export function parseSourceFile(content: string): SourceFile | null {
  const lines = content.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const record = new Map<string, string>();
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') {
      return record.has('id') ? { record, text: lines.slice(i + 1).join('\n') } : null;
    }
    const field = FIELD.exec(line);
    if (field === null) return null;
    record.set(field[1] ?? '', (field[2] ?? '').trim());
  }
  return null;
}

/** The text of a document's file, or all of it where it holds no record. */
export function textOf(content: string): string {
  return parseSourceFile(content)?.text ?? content;
}
