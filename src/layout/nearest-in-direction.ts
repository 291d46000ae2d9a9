/** The four moves of the arrow keys; `ArrowMoves` holds them in this order. */
export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;

export type Direction = (typeof DIRECTIONS)[number];

const RIGHT = 1;
/** By how much the squared distance counts more outside the arrow's quarter: more than any drawing is wide. */
const HALF = 1e12;
/** How many ways to lead an arrow to a lost point are looked at. */
const MOST_CHOICES = 400;

/** Where each arrow leads from each point: `to[4 i + d]` is the point reached from i by `DIRECTIONS[d]`, or −1. */
export interface ArrowMoves {
  readonly to: Int32Array;
}

/** The point an arrow leads to from `current`, or −1 where nothing lies that way. */
export function nearestInDirection(
  moves: ArrowMoves,
  current: number,
  direction: Direction,
): number {
  return moves.to[4 * current + DIRECTIONS.indexOf(direction)] ?? -1;
}

/**
 * The arrow moves among points on screen (y downwards): each leads to the nearest point in the quarter that the
 * arrow points at, else to the nearest in its half, else (at the very edge) to the next of those in line. A few are
 * then led elsewhere in their half so that the arrows reach every point from every other. About n² steps.
 */
export function arrowMoves(x: Float64Array, y: Float64Array): ArrowMoves {
  const to = new Int32Array(4 * x.length).fill(-1);
  for (let i = 0; i < x.length; i++) {
    for (let d = 0; d < 4; d++) to[4 * i + d] = nearest(x, y, i, d);
  }
  reachAll(x, y, to);
  return { to };
}

/**
 * How much further on j lies than i in direction d, and by how much aside. Where that is nothing, the other axis and
 * then the index decide, so that there is exactly one last point each way.
 */
function isAhead(x: Float64Array, y: Float64Array, i: number, j: number, d: number): boolean {
  const [along, across] = d < 2 ? [x, y] : [y, x];
  const sign = d % 2 === 1 ? 1 : -1;
  return sign * (along[j]! - along[i]! || across[j]! - across[i]! || j - i) > 0;
}

/**
 * What it costs to go from i to j by arrow d, j being ahead: the arrow's own quarter comes before the rest of its
 * half, that before its line. What lies straight ahead feels nearer than what lies aside.
 */
function costOf(x: Float64Array, y: Float64Array, i: number, j: number, d: number): number {
  const dx = x[j]! - x[i]!;
  const dy = y[j]! - y[i]!;
  const ahead = Math.abs(d < 2 ? dx : dy);
  const aside = Math.abs(d < 2 ? dy : dx);
  const far = ahead * ahead + 2 * aside * aside;
  return ahead === 0 ? far * HALF * HALF : aside <= ahead ? far : far * HALF;
}

function nearest(x: Float64Array, y: Float64Array, i: number, d: number): number {
  const along = d < 2 ? x : y;
  const here = along[i]!;
  const forward = d % 2 === 1;
  let best = -1;
  let bestCost = Infinity;
  for (let j = 0; j < x.length; j++) {
    const there = along[j]!;
    if (forward ? there < here : there > here) continue;
    if (j === i || (there === here && !isAhead(x, y, i, j, d))) continue;
    const cost = costOf(x, y, i, j, d);
    if (cost >= bestCost) continue;
    best = j;
    bestCost = cost;
  }
  return best;
}

/**
 * Leads arrows to points that none would reach. Every arrow to the right leads on to the one rightmost point, so that
 * all points reach it; what it reaches in turn is therefore one strongly connected whole. To take in a point it does
 * not reach, an arrow of a point it does reach is turned to it, one whose old target stays reached without it; the
 * nearest such pair is taken first. Turned arrows stay in their half, so that the first sentence holds on.
 */
function reachAll(x: Float64Array, y: Float64Array, to: Int32Array): void {
  if (x.length === 0) return;
  const root = lastToTheRight(x, y);
  let reached = reachedFrom(root, to);
  for (let left = x.length; left > 0 && reached.includes(0); left--) {
    const lost = reached.indexOf(0);
    if (!leadTo(x, y, to, root, reached, lost)) return;
    reached = reachedFrom(root, to);
  }
}

function lastToTheRight(x: Float64Array, y: Float64Array): number {
  let last = 0;
  for (let i = 1; i < x.length; i++) if (isAhead(x, y, last, i, RIGHT)) last = i;
  return last;
}

function reachedFrom(root: number, to: Int32Array): Uint8Array {
  const reached = new Uint8Array(to.length / 4);
  const queue = [root];
  reached[root] = 1;
  for (let head = 0; head < queue.length; head++) {
    for (let d = 0; d < 4; d++) {
      const j = to[4 * queue[head]! + d]!;
      if (j < 0 || reached[j]) continue;
      reached[j] = 1;
      queue.push(j);
    }
  }
  return reached;
}

/** Turns one arrow to `lost` without losing any point reached before; false if there is none to turn. */
function leadTo(
  x: Float64Array,
  y: Float64Array,
  to: Int32Array,
  root: number,
  reached: Uint8Array,
  lost: number,
): boolean {
  const choices: { at: number; cost: number }[] = [];
  for (let i = 0; i < x.length; i++) {
    if (!reached[i]) continue;
    for (let d = 0; d < 4; d++) {
      if (!isAhead(x, y, i, lost, d)) continue;
      choices.push({ at: 4 * i + d, cost: costOf(x, y, i, lost, d) });
    }
  }
  choices.sort((p, q) => p.cost - q.cost || p.at - q.at);
  const before = count(reached);
  for (const { at } of choices.slice(0, MOST_CHOICES)) {
    const old = to[at]!;
    to[at] = lost;
    const now = reachedFrom(root, to);
    if (count(now) > before && now[old]) return true;
    to[at] = old;
  }
  return false;
}

function count(flags: Uint8Array): number {
  let sum = 0;
  for (const flag of flags) sum += flag;
  return sum;
}
