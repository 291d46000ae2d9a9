/** The attributes that take one of some words, and the words. */
const WORDS: readonly (readonly [property: string, words: readonly string[]])[] = [
  ['controls', ['none', 'minimal', 'full']],
  ['loading', ['eager', 'lazy']],
  ['wheel', ['page', 'zoom']],
  ['worker', ['auto', 'none']],
];

/** What is wrong with attributes that have just been set, in whole sentences. */
export function badAttributes(
  element: object,
  changed: ReadonlyMap<PropertyKey, unknown>,
): readonly string[] {
  return WORDS.flatMap(([property, words]) => {
    const value = (element as Record<string, unknown>)[property];
    if (!changed.has(property) || value === null || value === '') return [];
    if (words.includes(String(value))) return [];
    return `The attribute “${property}” cannot be “${String(value)}”; it is one of ${words.join(', ')}.`;
  });
}
