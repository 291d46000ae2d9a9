/**
 * A value to be written as JSON. An object is a list of its members, so that they keep their order and
 * may bear any name, `__proto__` and `7` among them.
 */
export type Json = string | number | boolean | null | readonly Json[] | JsonMembers;

export interface JsonMembers {
  readonly members: Iterable<readonly [name: string, value: Json]>;
}

/** How much text is handed on at a time, in UTF-16 units. */
const PIECE = 65_536;

/** An object with the members of a record. */
export function jsonRecord(record: Readonly<Record<string, Json>>): JsonMembers {
  return { members: Object.entries(record) };
}

/**
 * Writes a value as JSON, indented by two spaces, with a line feed at the end. The text may be longer
 * than a string can be: it comes in pieces.
 */
export function writeJson(value: Json, write: (text: string) => void): void {
  let piece = '';
  const put = (text: string): void => {
    piece += text;
    if (piece.length < PIECE) return;
    write(piece);
    piece = '';
  };
  putValue(value, '\n', put);
  write(`${piece}\n`);
}

function putValue(value: Json, newLine: string, put: (text: string) => void): void {
  if (typeof value !== 'object' || value === null) put(JSON.stringify(value));
  else if ('members' in value) {
    putEach(value.members, ['{', '}'], newLine, put, ([name, member], deeper) => {
      put(`${JSON.stringify(name)}: `);
      putValue(member, deeper, put);
    });
  } else {
    putEach(value, ['[', ']'], newLine, put, (item, deeper) => putValue(item, deeper, put));
  }
}

function putEach<T>(
  items: Iterable<T>,
  [open, close]: readonly [string, string],
  newLine: string,
  put: (text: string) => void,
  putItem: (item: T, newLine: string) => void,
): void {
  const deeper = `${newLine}  `;
  let first = true;
  put(open);
  for (const item of items) {
    put(first ? deeper : `,${deeper}`);
    first = false;
    putItem(item, deeper);
  }
  put(first ? close : `${newLine}${close}`);
}
