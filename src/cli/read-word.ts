/** One of a few words; null where nothing is said. Throws an `Error` on any other word, which names all. */
export function readWord<T extends string>(
  what: string,
  known: readonly T[],
  name: string | undefined,
): T | null {
  if (name === undefined) return null;
  const word = known.find((one) => one === name);
  if (word !== undefined) return word;
  throw new Error(`there is no ${what} ${JSON.stringify(name)}; there are ${known.join(', ')}`);
}
