import { AROUND } from './around.ts';
import type { DrawingState } from './drawing-state.ts';
import { poseUnit } from './drawing-state.ts';
import type { Random } from '../model/random.ts';
import { shuffle } from '../model/random.ts';
import type { CostFrame } from './unit-cost.ts';
import { unitCost } from './unit-cost.ts';

const MOST_ROUNDS = 9;
const RANDOM_PLACES = 6;
/** Places tried for a unit in a round, all told. */
const TRIALS = 14;
/** Smaller gains are rounding. */
const LEAST_GAIN = 1e-9;
/** How many pairs of things may be compared in all. */
const WORK = 2_400_000;
/** Above this much work for a single round, a drawing is left as it is. */
const MOST_WORK = 120_000_000;

/**
 * Betters a drawing by moving one unit at a time, whole columns included, to the cheapest of a few places: near ones
 * at random within a radius that shrinks round by round, places round its neighbours, another unit's place, and other label sides. The
 * `settle` tries near places only, after a change of scale. The
 * number of trials follows from the size of the graph and `effort` (1 = usual), never from the clock; the total cost
 * never grows.
 * After R. Davidson, D. Harel, "Drawing Graphs Nicely Using Simulated Annealing", ACM TOG 15 (4), 1996, without heat.
 */
export function improveDrawing(
  state: DrawingState,
  frame: CostFrame,
  random: Random,
  movable: Int32Array,
  effort: number,
  stage: 'search' | 'settle' = 'search',
): void {
  const work = workOfRound(state);
  if (work > MOST_WORK * effort) return;
  const most = MOST_ROUNDS * Math.min(3, effort);
  const whole = Math.min(most, Math.floor((effort * WORK) / work));
  const rounds = stage === 'search' ? Math.max(1, whole) : Math.floor(whole / 4);
  const order = Int32Array.from(movable);
  const reach = (stage === 'search' ? 0.3 : 0.05) * Math.max(frame.width, frame.height);
  for (let round = 0; round < rounds; round++) {
    const left = 1 - round / rounds;
    const everywhere = stage === 'search' && round % 3 === 0;
    shuffle(order, random);
    if (stage === 'search') swapSome(state, frame, order, random);
    for (const u of order) improveUnit(state, frame, u, reach * left * left, random, everywhere);
  }
}

/** About how many pairs of ties and units are looked at in one round. */
function workOfRound({ units, ties, graph }: DrawingState): number {
  const things = units.count + ties.length / 2;
  return TRIALS * things * (units.count + graph.targets.length);
}

/** Offers each unit to change places with one other. */
function swapSome(state: DrawingState, frame: CostFrame, order: Int32Array, random: Random): void {
  for (const u of order) {
    const v = order[Math.floor(random() * order.length)]!;
    if (v !== u) swapUnits(state, frame, u, v);
  }
}

/** Lets two units change places where that is better for both together. */
function swapUnits(state: DrawingState, frame: CostFrame, u: number, v: number): void {
  const { unitX, unitY, side, shapes } = state;
  const [ux, uy, uSide] = [unitX[u]!, unitY[u]!, side[u]!];
  const [vx, vy, vSide] = [unitX[v]!, unitY[v]!, side[v]!];
  if (!shapes[u]![vSide] || !shapes[v]![uSide]) return;
  const before = unitCost(state, frame, u, Infinity) + unitCost(state, frame, v, Infinity);
  poseUnit(state, u, vx, vy, vSide);
  poseUnit(state, v, ux, uy, uSide);
  const first = unitCost(state, frame, u, before);
  if (first + unitCost(state, frame, v, before - first) < before - LEAST_GAIN) return;
  poseUnit(state, u, ux, uy, uSide);
  poseUnit(state, v, vx, vy, vSide);
}

function improveUnit(
  state: DrawingState,
  frame: CostFrame,
  u: number,
  reach: number,
  random: Random,
  everywhere: boolean,
): void {
  const { unitX, unitY } = state;
  const cost = unitCost(state, frame, u, Infinity);
  let best = { x: unitX[u]!, y: unitY[u]!, side: state.side[u]!, cost };
  const attempt = (x: number, y: number, side: number): void => {
    if (!state.shapes[u]![side]) return;
    poseUnit(state, u, x, y, side);
    const cost = unitCost(state, frame, u, best.cost);
    if (cost < best.cost - LEAST_GAIN) best = { x, y, side, cost };
  };
  const { x, y, side } = best;
  for (let other = 0; other < 4; other++) if (other !== side) attempt(x, y, other);
  for (let k = 0; k < RANDOM_PLACES; k++) {
    const dx = (random() * 2 - 1) * reach;
    const dy = (random() * 2 - 1) * reach;
    attempt(x + dx, y + dy, k % 2 === 0 ? best.side : Math.floor(random() * 4));
  }
  if (everywhere) roundNeighbours(state, frame, u, random, attempt);
  poseUnit(state, u, best.x, best.y, best.side);
}

/** Tries places round the middle of a unit's neighbours, label outward. */
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
  let middleX = 0;
  let middleY = 0;
  for (let k = offsets[u]!; k < offsets[u + 1]!; k++) {
    middleX += state.unitX[targets[k]!]! / degree;
    middleY += state.unitY[targets[k]!]! / degree;
  }
  const far = 0.5 + random();
  for (const [dx, dy] of AROUND) {
    attempt(middleX + dx * far * frame.scaleX, middleY + dy * far * frame.scaleY, dx >= 0 ? 0 : 1);
  }
}
