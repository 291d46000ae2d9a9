import type { Random } from '../src/model/random.ts';
import { randomFrom } from '../src/model/random.ts';

/** A graph to measure with: pairs of node indices, two per tie. */
export interface BenchGraph {
  readonly name: string;
  readonly n: number;
  readonly edges: Int32Array;
}

/** The graphs of the layout figures, the same in every run. */
export function benchGraphs(): BenchGraph[] {
  return [
    cooperation('coop-60', 60, 3),
    realistic('real-80', 80, 5),
    barabasiAlbert('ba-200', 200, 7),
    cooperation('coop-200', 200, 11),
    barabasiAlbert('ba-1000', 1000, 13),
  ];
}

/** Collects ties, each pair once. */
class Ties {
  readonly #seen = new Set<string>();
  readonly #pairs: number[] = [];

  add(a: number, b: number): void {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (a === b || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#pairs.push(a, b);
  }

  edges(): Int32Array {
    return Int32Array.from(this.#pairs);
  }
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/**
 * A two-mode star of stars: node 0 is the hub, a tenth of the nodes are missions it takes part in, a third of the rest
 * are actors of one to three missions, and 60 % of all nodes are leaves of a mission or of the hub.
 */
export function cooperation(name: string, n: number, seed: number): BenchGraph {
  const random = randomFrom(seed);
  const ties = new Ties();
  const missions = Math.floor(n / 10);
  const inner = Math.floor(n * 0.4);
  for (let i = 1; i <= missions; i++) ties.add(0, i);
  for (let i = missions + 1; i < inner; i++) {
    const parts = 1 + below(random, 3);
    for (let k = 0; k < parts; k++) ties.add(i, 1 + below(random, missions));
  }
  for (let i = inner; i < n; i++) ties.add(i, random() < 0.2 ? 0 : 1 + below(random, missions));
  return { name, n, edges: ties.edges() };
}

/**
 * The shape of the bundled network: a hub country with over thirty ties, eight agencies of which some work together,
 * a guest list tied to an event and its host, borrowers tied to a loan and to the hub, and missions joining two or
 * three actors.
 */
export function realistic(name: string, n: number, seed: number): BenchGraph {
  const random = randomFrom(seed);
  const ties = new Ties();
  for (let agency = 1; agency <= 8; agency++) {
    if (agency <= 5) ties.add(0, agency);
    if (agency > 1) ties.add(agency, 1 + below(random, agency - 1));
  }
  for (let guest = 9; guest < 17; guest++) {
    ties.add(guest, 17);
    ties.add(guest, 18);
  }
  ties.add(17, 1);
  ties.add(18, 0);
  for (let borrower = 19; borrower < 24; borrower++) {
    ties.add(borrower, 24);
    ties.add(borrower, 0);
  }
  ties.add(24, 1);
  for (let mission = 25; mission < n; mission++) {
    const parts = 1 + below(random, 3);
    if (random() < 0.55) ties.add(mission, 0);
    for (let k = 0; k < parts; k++) ties.add(mission, below(random, mission - 24 > 20 ? 40 : 25));
  }
  return { name, n, edges: ties.edges() };
}

/** Growth by preferential attachment, two ties for each newcomer (Barabási and Albert 1999). */
export function barabasiAlbert(name: string, n: number, seed: number): BenchGraph {
  const random = randomFrom(seed);
  const ties = new Ties();
  const ends = [0, 1];
  ties.add(0, 1);
  for (let i = 2; i < n; i++) {
    for (const at of [below(random, ends.length), below(random, ends.length)]) {
      ties.add(i, ends[at]!);
      ends.push(i, ends[at]!);
    }
  }
  return { name, n, edges: ties.edges() };
}
