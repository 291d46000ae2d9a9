import type { Random } from '../model/random.ts';
import { shuffle } from '../model/random.ts';
import type { StressTerms } from './stress-terms.ts';

/** Step sizes fall geometrically from the first to the last in 2^HALVINGS steps, so that √ alone gives the ratio. */
const HALVINGS = 5;
/** The last steps move a pair of neighbours by this share of what they lack. */
const LAST_SHARE = 0.1;

/**
 * Lowers stress by stochastic gradient descent: terms in random order, each moving its two nodes along their line
 * by a capped share of what is missing; the step sizes fall geometrically. Changes `x` and `y` (one value per node,
 * in units of graph distance) in place.
 * Nodes with `fixed[i]` = 1 stay.
 * Source: J. X. Zheng, S. Pawar, D. F. M. Goodman, "Graph Drawing by Stochastic Gradient Descent", IEEE TVCG 25 (9),
 * 2019 (s_gd2).
 */
export function descendStress(
  terms: StressTerms,
  x: Float64Array,
  y: Float64Array,
  random: Random,
  fixed?: Uint8Array,
): void {
  if (terms.count === 0) return;
  const order = new Int32Array(terms.count);
  for (let k = 0; k < order.length; k++) order[k] = k;
  for (const step of stepSizes(terms)) {
    shuffle(order, random);
    sweep(terms, order, step, x, y, fixed);
  }
}

function stepSizes(terms: StressTerms): number[] {
  let lightest = Infinity;
  let heaviest = 0;
  for (let k = 0; k < terms.count; k++) {
    const weight = 1 / (terms.distance[k]! * terms.distance[k]!);
    lightest = Math.min(lightest, weight);
    heaviest = Math.max(heaviest, weight);
  }
  const last = LAST_SHARE / heaviest;
  const first = 1 / lightest;
  let ratio = Math.min(1, last / first);
  for (let h = 0; h < HALVINGS; h++) ratio = Math.sqrt(ratio);
  const sizes = [first];
  for (let t = 0; t < 1 << HALVINGS; t++) sizes.push(sizes[t]! * ratio);
  return sizes;
}

function sweep(
  terms: StressTerms,
  order: Int32Array,
  step: number,
  x: Float64Array,
  y: Float64Array,
  fixed: Uint8Array | undefined,
): void {
  const { i: is, j: js, distance, weightI, weightJ } = terms;
  for (let at = 0; at < order.length; at++) {
    const k = order[at]!;
    const i = is[k]!;
    const j = js[k]!;
    const dx = x[i]! - x[j]!;
    const dy = y[i]! - y[j]!;
    const apart = Math.sqrt(dx * dx + dy * dy);
    // Two nodes on one spot have no direction to part in; other terms will move them.
    if (apart === 0) continue;
    const pull = (apart - distance[k]!) / (2 * apart);
    if (!fixed?.[i]) {
      const share = Math.min(1, weightI[k]! * step) * pull;
      x[i] = x[i]! - share * dx;
      y[i] = y[i]! - share * dy;
    }
    if (!fixed?.[j]) {
      const share = Math.min(1, weightJ[k]! * step) * pull;
      x[j] = x[j]! + share * dx;
      y[j] = y[j]! + share * dy;
    }
  }
}
