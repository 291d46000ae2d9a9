import { type Random, randomFrom, shuffle } from '../model/random.ts';
import { numberBySize } from './category-order.ts';
import type { CsrGraph } from './csr.ts';
import { contract, firstLevel, type Level } from './louvain-level.ts';
import type { Steps } from './metric.ts';
import { modularityOf } from './modularity.ts';
import { within } from './within.ts';

const SEED = 1;
const RUNS = 20;
const ARCS_PER_STEP = 200_000;
/** A gain below this share of the largest possible one is rounding. */
const ROUNDING = 1e-12;

/** Scratch of one level: nothing is allocated while vertices move. */
interface Moving {
  readonly labels: Int32Array;
  /** All weight at each community. */
  readonly totals: Float64Array;
  /** Weight from the vertex at hand to each community; 0 but while it is looked at. */
  readonly links: Float64Array;
  readonly touched: Int32Array;
}

/**
 * Puts a vertex where modularity gains most, times 2m, so that whole strengths are compared exactly; it
 * stays where no other community is better. Returns whether it moved.
 */
function moveVertex(level: Level, v: number, total: number, moving: Moving): boolean {
  const { offsets, targets, weights, strengths } = level;
  const { labels, totals, links, touched } = moving;
  const [own, strength] = [labels[v]!, strengths[v]!];
  let count = 0;
  for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
    const c = labels[targets[e]!]!;
    if (links[c] === 0) touched[count++] = c;
    links[c]! += weights[e]!;
  }
  totals[own]! -= strength;
  const margin = ROUNDING * total * strength;
  let best = own;
  let most = total * links[own]! - totals[own]! * strength;
  for (let i = 0; i < count; i++) {
    const c = touched[i]!;
    const gain = total * links[c]! - totals[c]! * strength;
    links[c] = 0;
    if (gain <= most + margin) continue;
    best = c;
    most = gain;
  }
  totals[best]! += strength;
  labels[v] = best;
  return best !== own;
}

/** Moves the vertices of a level, in an order drawn at random, until none gains. Length n, numbered from 0. */
function* settle(level: Level, total: number, random: Random): Steps<[Int32Array, number]> {
  const { order, offsets } = level;
  const moving: Moving = {
    labels: Int32Array.from({ length: order }, (_, v) => v),
    totals: level.strengths.slice(),
    links: new Float64Array(order),
    touched: new Int32Array(order),
  };
  const sequence = shuffle(moving.labels.slice(), random);
  let arcs = 0;
  for (let moved = true; moved;) {
    moved = false;
    for (let i = 0; i < order; i++) {
      const v = sequence[i]!;
      if (moveVertex(level, v, total, moving)) moved = true;
      arcs += offsets[v + 1]! - offsets[v]! + 1;
      if (arcs < ARCS_PER_STEP) continue;
      arcs = 0;
      yield 0;
    }
  }
  return number(moving.labels);
}

/** The same groups with numbers from 0 without gaps, in the order they are met, and how many they are. */
function number(labels: Int32Array): [Int32Array, number] {
  const numbers = new Int32Array(labels.length).fill(-1);
  let count = 0;
  const numbered = labels.map((label) => {
    if (numbers[label]! < 0) numbers[label] = count++;
    return numbers[label]!;
  });
  return [numbered, count];
}

/** One run: settles and contracts until contracting changes nothing. */
function* run(lowest: Level, total: number, random: Random): Steps<[Int32Array, number]> {
  let level = lowest;
  let groups = Int32Array.from({ length: level.order }, (_, v) => v);
  for (;;) {
    const [labels, count] = yield* settle(level, total, random);
    groups = groups.map((c) => labels[c]!);
    if (count === level.order) return [groups, count];
    level = contract(level, labels, count);
  }
}

/** A division of a graph into communities. */
export interface Communities {
  readonly count: number;
  /** Length n: 0 is the largest, equal sizes in the order of their first vertices. */
  readonly labels: Int32Array;
  /** `NaN` without ties. */
  readonly modularity: number;
}

/**
 * Communities by Louvain's method: of twenty runs, each in an order drawn from a fixed seed, the one with
 * the highest modularity. Vertices without ties stand alone. Source: Blondel, V. D., Guillaume, J.-L.,
 * Lambiotte, R. & Lefebvre, E. (2008), Fast unfolding of communities in large networks, J. Stat. Mech.
 * P10008.
 */
export function* louvain(graph: CsrGraph, weighted: boolean): Steps<Communities> {
  const lowest = firstLevel(graph, weighted);
  const total = lowest.strengths.reduce((sum, strength) => sum + strength, 0);
  const random = randomFrom(SEED);
  let [labels, count]: [Int32Array, number] = [new Int32Array(graph.order), 0];
  let modularity = Number.NaN;
  for (let k = 0; k < (total > 0 ? RUNS : 1); k++) {
    const [found, groups] = yield* within(run(lowest, total, random), k / RUNS, (k + 1) / RUNS);
    const reached = modularityOf(graph, found, weighted);
    if (reached <= modularity + ROUNDING) continue;
    [labels, count, modularity] = [found, groups, reached];
    yield (k + 1) / RUNS;
  }
  return { count, labels: numberBySize(labels, count), modularity };
}
