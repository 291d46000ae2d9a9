/** A list as a sentence has it: "a", "a and b", "a, b and c". Empty for no items. */
export function joinWords(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
