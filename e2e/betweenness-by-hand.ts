/** Ties as pairs of names. */
export type Pairs = readonly (readonly [string, string])[];

/**
 * The share of shortest paths between two others that run through each, by looking at every pair of
 * others: the definition, slow and plain, to compare the site's figures with.
 */
export function betweennessByHand(
  names: readonly string[],
  pairs: Pairs,
): ReadonlyMap<string, number> {
  const beside = new Map(names.map((name) => [name, new Set<string>()]));
  for (const [a, b] of pairs) {
    if (!beside.has(a) || !beside.has(b)) continue;
    beside.get(a)?.add(b);
    beside.get(b)?.add(a);
  }
  const from = new Map(names.map((name) => [name, shortestPaths(name, beside)]));
  const others = (names.length - 1) * (names.length - 2);
  const share = (middle: string): number => {
    let sum = 0;
    for (const a of names) {
      const viaA = from.get(a)?.get(middle);
      if (a === middle || viaA === undefined) continue;
      for (const b of names) {
        const [whole, rest] = [from.get(a)?.get(b), from.get(middle)?.get(b)];
        if (b === a || b === middle || whole === undefined || rest === undefined) continue;
        if (viaA.steps + rest.steps === whole.steps) sum += (viaA.paths * rest.paths) / whole.paths;
      }
    }
    return others > 0 ? sum / others : 0;
  };
  return new Map(names.map((name) => [name, share(name)]));
}

/** How far everybody is from one, and by how many shortest paths; the unreachable are left out. */
function shortestPaths(
  start: string,
  beside: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, { readonly steps: number; readonly paths: number }> {
  const found = new Map([[start, { steps: 0, paths: 1 }]]);
  for (let reached = [start]; reached.length > 0;) {
    const next = new Set<string>();
    for (const name of reached) {
      const here = found.get(name) ?? { steps: 0, paths: 0 };
      for (const other of beside.get(name) ?? []) {
        const there = found.get(other);
        if (there !== undefined && there.steps <= here.steps) continue;
        found.set(other, { steps: here.steps + 1, paths: (there?.paths ?? 0) + here.paths });
        next.add(other);
      }
    }
    reached = [...next];
  }
  return found;
}
