/**
 * Numbers groups anew: 0 is the largest, equal sizes in the order of their first members. `labels` has
 * length n with values below `count`, each in use; the result has length n.
 */
export function numberBySize(labels: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count);
  const first = new Int32Array(count).fill(labels.length);
  for (let v = labels.length - 1; v >= 0; v--) {
    sizes[labels[v]!]!++;
    first[labels[v]!] = v;
  }
  const ranked = Int32Array.from({ length: count }, (_, c) => c).sort(
    (a, b) => sizes[b]! - sizes[a]! || first[a]! - first[b]!,
  );
  const numbers = new Int32Array(count);
  for (let k = 0; k < count; k++) numbers[ranked[k]!] = k;
  return labels.map((label) => numbers[label]!);
}

/** The members of each group, one group after the other. */
export interface Grouping {
  /** Length n; group c holds `members[starts[c]] .. members[starts[c + 1]]`, in rising order. */
  readonly members: Int32Array;
  /** Length count + 1. */
  readonly starts: Int32Array;
}

/** Sorts vertices by group. `labels` has length n, with values below `count`. O(n). */
export function groupMembers(labels: Int32Array, count: number): Grouping {
  const starts = new Int32Array(count + 1);
  for (const label of labels) starts[label + 1]!++;
  for (let c = 0; c < count; c++) starts[c + 1]! += starts[c]!;
  const next = starts.slice(0, count);
  const members = new Int32Array(labels.length);
  for (let v = 0; v < labels.length; v++) members[next[labels[v]!]!++] = v;
  return { members, starts };
}
