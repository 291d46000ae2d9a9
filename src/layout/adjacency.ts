/**
 * Ties by node (compressed sparse rows): the neighbours of node i are `targets[offsets[i] … offsets[i + 1] − 1]`, in
 * rising order, each once; `lengths` runs beside `targets`.
 */
export interface Adjacency {
  readonly n: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly lengths: Float64Array;
  readonly even: boolean;
}

/**
 * Builds the rows from pairs of nodes. Loops are dropped; of repeated ties the shortest length holds.
 */
export function adjacencyOf(n: number, edges: Int32Array, lengths?: Float64Array): Adjacency {
  const rows: Map<number, number>[] = [];
  for (let i = 0; i < n; i++) rows.push(new Map());
  for (let e = 0; 2 * e + 1 < edges.length; e++) {
    const a = edges[2 * e]!;
    const b = edges[2 * e + 1]!;
    if (a === b) continue;
    const length = lengths?.[e] ?? 1;
    const known = rows[a]!.get(b);
    if (known !== undefined && known <= length) continue;
    rows[a]!.set(b, length);
    rows[b]!.set(a, length);
  }
  return adjacencyFromRows(rows);
}

/** Builds the rows from one map of neighbour to length for each node; the maps must agree both ways. */
export function adjacencyFromRows(rows: readonly ReadonlyMap<number, number>[]): Adjacency {
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (offsets[i + 1] = offsets[i]! + row.size));
  const targets = new Int32Array(offsets[rows.length]!);
  const lengths = new Float64Array(targets.length);
  rows.forEach((row, i) => {
    let at = offsets[i]!;
    for (const j of [...row.keys()].sort((p, q) => p - q)) {
      targets[at] = j;
      lengths[at++] = row.get(j)!;
    }
  });
  return {
    n: rows.length,
    offsets,
    targets,
    lengths,
    even: lengths.every((length) => length === 1),
  };
}

/** Each tie once, as pairs of nodes, the lower first. */
export function linksOf({ n, offsets, targets }: Adjacency): Int32Array {
  const links: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      if (targets[k]! > i) links.push(i, targets[k]!);
    }
  }
  return Int32Array.from(links);
}
