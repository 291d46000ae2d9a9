/** How many code points a string has; a character beyond U+FFFF counts once, not twice. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The part of a string from code point `start` up to, not including, `end`. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join('');
}

/** The place of a code point as an index into the string's UTF-16 units, for slicing and DOM ranges. */
export function codeUnitIndex(text: string, codePoint: number): number {
  let units = 0;
  let seen = 0;
  for (const character of text) {
    if (seen === codePoint) return units;
    units += character.length;
    seen += 1;
  }
  return units;
}
