const LONGEST = 80;
// Control, format and unpaired characters could rule a terminal or turn a line around.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A value from outside as one short printable line: text in quotes, cut after 80 characters; lists and
 * objects by their size only.
 */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return `"${shownText(value)}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) {
    return `an object of ${Object.keys(value).length}`;
  }
  return String(value);
}

/** Text from outside without unprintable characters, cut after 80. */
export function shownText(text: string): string {
  // Cut before counting characters: the text may be megabytes long.
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2));
  const cut = characters.length > LONGEST;
  return `${characters.slice(0, LONGEST).join('').replace(UNPRINTABLE, escaped)}${cut ? '…' : ''}`;
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
