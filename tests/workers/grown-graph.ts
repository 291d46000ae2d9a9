import { makeCsr, type CsrGraph } from '../../src/metrics/csr.ts';

/** A connected graph of n vertices grown by three ties each, with strengths 1 to 5: the same each time. */
export function grownGraph(n: number): CsrGraph {
  let seed = n;
  const random = (): number => {
    // Park and Miller's generator: which numbers come does not matter, only that they are the same.
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const ends: number[] = [];
  for (let v = 1; v < n; v++) {
    const partners = new Set(Array.from({ length: 3 }, () => Math.floor(random() * v)));
    for (const partner of partners) ends.push(v, partner);
  }
  const strengths = Array.from({ length: ends.length / 2 }, () => 1 + Math.floor(random() * 5));
  return makeCsr({ order: n, ends, strengths });
}
