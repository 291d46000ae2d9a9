import type { CsrGraph } from './csr.ts';

/** The paper that the normalisations for graphs of two modes come from. */
export const TWO_MODE_SOURCE =
  'Borgatti, S. P. & Everett, M. G. (1997). Network analysis of 2-mode data. Social Networks 19, 243–269.';

/** The line of Python that tells the modes apart. */
export const TWO_MODE_ACTORS =
  "actors = {v for v, data in G.nodes(data=True) if data['mode'] == 0}";

/** Whether the normalisations for graphs of two modes apply: each tie joins the modes. */
export function hasTwoModes({ order, modes }: CsrGraph): boolean {
  return modes !== null && order > 0;
}

const known = new WeakMap<Uint8Array, readonly [actors: number, missions: number]>();

function countModes(modes: Uint8Array): readonly [number, number] {
  let counts = known.get(modes);
  if (counts === undefined) {
    const missions = modes.reduce((sum, mode) => sum + mode, 0);
    counts = [modes.length - missions, missions];
    known.set(modes, counts);
  }
  return counts;
}

/** How many vertices are of the mode of vertex v, and of the other; all and none without modes. */
export function modeSizes(
  { order, modes }: CsrGraph,
  v: number,
): { readonly own: number; readonly other: number } {
  if (modes === null) return { own: order, other: 0 };
  const counts = countModes(modes);
  return { own: counts[modes[v]!]!, other: counts[1 - modes[v]!]! };
}
