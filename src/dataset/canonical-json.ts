/** Values nested deeper than this are refused rather than written. */
export const MAX_DEPTH = 64;

/**
 * The one JSON text of a value by RFC 8785 (JSON Canonicalization Scheme): no spaces, members sorted by
 * the UTF-16 units of their names, numbers as ECMAScript writes them. Members that are `undefined` are
 * left out, as in `JSON.stringify`. Throws a TypeError on NaN, infinities, lone surrogates and anything
 * JSON cannot say, a RangeError on nesting deeper than `MAX_DEPTH`.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new RangeError(`nested deeper than ${MAX_DEPTH}`);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`JSON has no number ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`;
  if (typeof value === 'object') return writeObject(value, depth);
  throw new TypeError(`JSON has no ${typeof value}`);
}

function writeObject(value: object, depth: number): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${writeString(name)}:${write(member, depth + 1)}`);
  return `{${members.join(',')}}`;
}

function writeString(text: string): string {
  if (hasLoneSurrogate(text)) throw new TypeError('a string holds half of a surrogate pair');
  return JSON.stringify(text);
}

/** Whether a string holds half of a surrogate pair, which no encoding can write. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
