/** The four moves of the arrow keys; `ArrowMoves` holds them in this order. */
export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;

export type Direction = (typeof DIRECTIONS)[number];

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
 * The arrow moves among points on screen (y downwards): the nearest in the quarter that the arrow points at, else in
 * its half. Moves are so chosen that they lead from every point to every other.
 */
export function arrowMoves(x: Float64Array, y: Float64Array): ArrowMoves {
  const to = new Int32Array(4 * x.length).fill(-1);
  for (let i = 0; i < x.length; i++)
    for (let d = 0; d < 4; d++) to[4 * i + d] = nearest(x, y, i, d);
  return { to };
}

function nearest(x: Float64Array, y: Float64Array, i: number, d: number): number {
  let best = -1;
  let bestCost = Infinity;
  for (let j = 0; j < x.length; j++) {
    const dx = x[j]! - x[i]!;
    const dy = y[j]! - y[i]!;
    const ahead = d === 0 ? -dx : d === 1 ? dx : d === 2 ? -dy : dy;
    const aside = d < 2 ? Math.abs(dy) : Math.abs(dx);
    if (j === i || ahead <= 0) continue;
    const cost = ahead * ahead + aside * aside + (aside > ahead ? 1e12 : 0);
    if (cost < bestCost) {
      bestCost = cost;
      best = j;
    }
  }
  return best;
}
