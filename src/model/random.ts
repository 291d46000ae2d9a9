/** A pseudo-random sequence: each call gives the next number in [0, 1). */
export type Random = () => number;

/**
 * The sequence of a seed, the same on every machine: Marsaglia's xorshift with 32 bits, started through a
 * multiplicative hash so that neighbouring seeds differ at once.
 * Source: G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (14), 2003.
 */
export function randomFrom(seed: number): Random {
  let state = Math.imul((seed | 0) ^ 0x9e3779b9, 0x85ebca6b) | 0;
  state ^= state >>> 15;
  if (state === 0) state = 0x1234567;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Shuffles `items` in place by the given sequence (Fisher and Yates) and returns it. */
export function shuffle(items: Int32Array, random: Random): Int32Array {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = items[i]!;
    items[i] = items[j]!;
    items[j] = held;
  }
  return items;
}
