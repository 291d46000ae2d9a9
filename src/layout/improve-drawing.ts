import type { DrawingState } from './drawing-state.ts';
import { poseUnit } from './drawing-state.ts';
import type { Random } from './random.ts';
import { shuffle } from './random.ts';
import type { CostFrame } from './unit-cost.ts';
import { unitCost } from './unit-cost.ts';

/** Directions with rational coordinates on the unit circle, so that no sine is needed. */
const AROUND: readonly (readonly [number, number])[] = [
  [1, 0],
  [0.8, 0.6],
  [0.6, 0.8],
  [0, 1],
  [-0.6, 0.8],
  [-0.8, 0.6],
  [-1, 0],
  [-0.8, -0.6],
  [-0.6, -0.8],
  [0, -1],
  [0.6, -0.8],
  [0.8, -0.6],
];

const ROUNDS = 12;
const RANDOM_PLACES = 6;

/**
 * Betters a drawing by moving one unit at a time, whole columns included, to the cheapest of a few places: near ones
 * at random within a radius that shrinks round by round, places round its neighbours, and other label sides. A fixed
 * number of trials; never makes the total cost greater.
 * After R. Davidson, D. Harel, "Drawing Graphs Nicely Using Simulated Annealing", ACM TOG 15 (4), 1996, without heat.
 */
export function improveDrawing(
  state: DrawingState,
  frame: CostFrame,
  random: Random,
  movable: Int32Array,
): void {
  const order = Int32Array.from(movable);
  let radius = 0.3 * Math.max(frame.width, frame.height);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const u of order) improveUnit(state, frame, u, radius, random, round);
    radius *= 0.7;
  }
}

function improveUnit(
  state: DrawingState,
  frame: CostFrame,
  u: number,
  radius: number,
  random: Random,
  round: number,
): void {
  let best = {
    x: state.unitX[u]!,
    y: state.unitY[u]!,
    side: state.side[u]!,
    cost: unitCost(state, frame, u, Infinity),
  };
  const start = best.cost;
  const attempt = (x: number, y: number, side: number): void => {
    if (!state.shapes[u]![side]) return;
    poseUnit(state, u, x, y, side);
    const cost = unitCost(state, frame, u, best.cost);
    if (cost < best.cost - 1e-9) best = { x, y, side, cost };
  };
  const { x, y, side } = best;
  for (let other = 0; other < 4; other++) if (other !== side) attempt(x, y, other);
  for (let k = 0; k < RANDOM_PLACES; k++) {
    const dx = (random() * 2 - 1) * radius;
    const dy = (random() * 2 - 1) * radius;
    attempt(x + dx, y + dy, k % 2 === 0 ? best.side : Math.floor(random() * 4));
  }
  if (round % 3 === 0 && start > 0) roundNeighbours(state, frame, u, random, attempt);
  poseUnit(state, u, best.x, best.y, best.side);
}

function roundNeighbours(
  state: DrawingState,
  frame: CostFrame,
  u: number,
  random: Random,
  attempt: (x: number, y: number, side: number) => void,
): void {
  const { offsets, targets } = state.units.graph;
  const degree = offsets[u + 1]! - offsets[u]!;
  if (degree === 0 || degree > 4) return;
  let cx = 0;
  let cy = 0;
  for (let k = offsets[u]!; k < offsets[u + 1]!; k++) {
    cx += state.unitX[targets[k]!]! / degree;
    cy += state.unitY[targets[k]!]! / degree;
  }
  const far = 0.5 + random();
  for (const [ux, uy] of AROUND) {
    const x = cx + ux * far * frame.scaleX;
    const y = cy + uy * far * frame.scaleY;
    attempt(x, y, ux >= 0 ? 0 : 1);
  }
}
