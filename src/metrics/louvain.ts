import { type Random, randomFrom, shuffle } from '../model/random.ts';
import { numberBySize } from './category-order.ts';
import type { CsrGraph } from './csr.ts';
import { contract, firstLevel, type Level } from './louvain-level.ts';
import type { Steps } from './metric.ts';
import { modularityOf } from './modularity.ts';
import { within } from './within.ts';

const SEED = 1;
const MOST_RUNS = 20;
const FEWEST_RUNS = 3;
/** Graphs of fewer ties have the most runs; larger ones fewer, as they take longer. */
const MANY_TIES = 2000;
const ARCS_PER_STEP = 20_000;
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

/**
 * Moves the vertices of a level, in an order drawn at random, until none gains; one is looked at again
 * where a neighbour has moved. Returns their communities (length n) and how many they are.
 */
function* settle(level: Level, total: number, random: Random): Steps<[Int32Array, number]> {
  const { order, offsets, targets } = level;
  const moving: Moving = {
    labels: Int32Array.from({ length: order }, (_, v) => v),
    totals: level.strengths.slice(),
    links: new Float64Array(order),
    touched: new Int32Array(order),
  };
  // A ring: never more than all vertices wait.
  const ring = shuffle(moving.labels.slice(), random);
  const waits = new Uint8Array(order).fill(1);
  let [head, waiting, arcs] = [0, order, 0];
  while (waiting > 0) {
    const v = ring[head]!;
    head = head + 1 === order ? 0 : head + 1;
    waiting--;
    waits[v] = 0;
    if (moveVertex(level, v, total, moving)) {
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const w = targets[e]!;
        if (waits[w] === 1 || moving.labels[w] === moving.labels[v]) continue;
        ring[(head + waiting++) % order] = w;
        waits[w] = 1;
      }
    }
    arcs += offsets[v + 1]! - offsets[v]! + 1;
    if (arcs < ARCS_PER_STEP) continue;
    arcs = 0;
    yield 0;
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

/** How many runs a graph has: a matter of its size alone. */
export function louvainRuns({ size }: CsrGraph): number {
  if (size === 0) return 1;
  return Math.max(FEWEST_RUNS, Math.min(MOST_RUNS, Math.floor((MOST_RUNS * MANY_TIES) / size)));
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
 * Communities by Louvain's method: of up to twenty runs, each in an order drawn from a fixed seed, the one with
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
  const runs = louvainRuns(graph);
  for (let k = 0; k < runs; k++) {
    const [found, groups] = yield* within(run(lowest, total, random), k / runs, (k + 1) / runs);
    const reached = modularityOf(graph, found, weighted);
    if (reached <= modularity + ROUNDING) continue;
    [labels, count, modularity] = [found, groups, reached];
    yield (k + 1) / runs;
  }
  return { count, labels: numberBySize(labels, count), modularity };
}
