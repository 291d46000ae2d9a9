/** How many sources sampled betweenness draws. */
export const SOURCES_DRAWN = 256;

/** Where the draw begins. */
export const SOURCES_SEED = 20070717;

/**
 * Draws `count` of the vertices 0 to n − 1 (all, where there are fewer), each set as likely as any other,
 * always the same for the same n: the first steps of a Fisher–Yates shuffle, with a linear congruential
 * generator that is as short in other languages.
 */
export function drawSources(order: number, count: number): Int32Array {
  const sources = Int32Array.from({ length: order }, (_, v) => v);
  const drawn = Math.min(count, order);
  let state = SOURCES_SEED;
  for (let i = 0; i < drawn; i++) {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    const j = i + Math.floor((state * (order - i)) / 2 ** 32);
    [sources[i], sources[j]] = [sources[j]!, sources[i]!];
  }
  return sources.slice(0, drawn);
}
