/** How far a boundary between rings may move to fall between unequal values, as a share of the ring. */
const SLACK = 0.3;

/**
 * Cuts nodes, highest value first, into a middle and rings: nobody stands further out than one with a lower
 * value. `capacities` lists how many each ring from the inside takes; they are filled in proportion, and equal
 * values are kept on one ring where that takes little. The middle holds the first node if its value is the
 * highest alone, else nobody.
 */
export function cutIntoRings(
  order: readonly number[],
  values: Float64Array,
  capacities: readonly number[],
): readonly (readonly number[])[] {
  const isAlone = order.length === 1 || isHigher(values, order[0], order[1]);
  const first = order.length > 0 && isAlone ? 1 : 0;
  const rings: number[][] = [order.slice(0, first)];
  const all = capacities.reduce((sum, one) => sum + one, 0);
  const rest = order.length - first;
  let filled = 0;
  let from = first;
  for (const capacity of capacities) {
    filled += capacity;
    const even = first + Math.floor((rest * filled) / all + 0.5);
    const slack = Math.floor((SLACK * rest * capacity) / all);
    const to = filled === all ? order.length : nearestStep(order, values, even, slack);
    rings.push(order.slice(from, Math.max(from, to)));
    from = Math.max(from, to);
  }
  return rings.filter((ring, r) => r === 0 || ring.length > 0);
}

/** The place nearest to `at` where the value falls, if there is one within `slack`. */
function nearestStep(
  order: readonly number[],
  values: Float64Array,
  at: number,
  slack: number,
): number {
  for (let away = 0; away <= slack; away++) {
    for (const place of [at - away, at + away]) {
      if (isHigher(values, order[place - 1], order[place])) return place;
    }
  }
  return at;
}

function isHigher(values: Float64Array, a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && values[a]! > values[b]!;
}
