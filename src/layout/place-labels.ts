import { BoxGrid } from './box-grid.ts';
import type { LabelCandidate } from './label-candidates.ts';
import { labelCandidates } from './label-candidates.ts';
import { LabelObstacles } from './label-obstacles.ts';
import type { LabelPlacement, LabelRequest } from './label-request.ts';

export type { LabelPlacement, LabelRequest } from './label-request.ts';

const SWEEPS = 3;

/**
 * Chooses a place for each label so that no label touches another label, a mark or an obstacle. The important ones
 * choose first, each the cheapest free place: on no tie if it can, on its preferred side, in one line. Then each in
 * turn may choose again, and one that found no place may have a neighbour step aside. Deterministic.
 * After J. Christensen, J. Marks, S. Shieber, "An Empirical Study of Algorithms for Point-Feature Label Placement",
 * ACM TOG 14 (3), 1995: greedy start, then discrete descent.
 */
export function placeLabels(request: LabelRequest): LabelPlacement {
  const n = request.x.length;
  const order = Array.from({ length: n }, (_, i) => i)
    .filter((i) => request.priority[i]! >= 0 && isSeen(request, i))
    .sort((i, j) => request.priority[j]! - request.priority[i]! || i - j);
  const board = new Board(request);
  for (const i of order) board.settle(i);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let changed = false;
    for (const i of order) if (board.settle(i) || board.makeRoom(i)) changed = true;
    if (!changed) break;
  }
  return board.placement(n);
}

function isSeen(request: LabelRequest, i: number): boolean {
  if (!request.viewport) return true;
  const [left, top, right, bottom] = request.viewport;
  const [x, y] = [request.x[i]!, request.y[i]!];
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The labels placed so far. */
class Board {
  readonly #request: LabelRequest;
  readonly #clearance: number;
  readonly #obstacles: LabelObstacles;
  readonly #grid = new BoxGrid();
  readonly #placed = new Map<number, LabelCandidate>();
  readonly #candidates = new Map<number, readonly LabelCandidate[]>();

  constructor(request: LabelRequest) {
    this.#request = request;
    this.#clearance = request.clearance ?? 1;
    this.#obstacles = new LabelObstacles(request);
  }

  /** Puts label i on its cheapest free place; true if that is a new place. */
  settle(i: number): boolean {
    const old = this.#placed.get(i);
    const best = this.#candidatesOf(i).find((candidate) => this.#blocker(candidate, i) < 0);
    if (!best || best === old) return false;
    this.#move(i, best);
    return true;
  }

  /** If label i has no place, looks for one that a single other label can step aside for; true if found. */
  makeRoom(i: number): boolean {
    if (this.#placed.has(i)) return false;
    for (const wanted of this.#candidatesOf(i)) {
      const blocker = this.#blocker(wanted, i);
      if (blocker < 0 || this.#blocker(wanted, i, blocker) >= 0) continue;
      const aside = this.#candidatesOf(blocker).find(
        (other) => !this.#meet(other, wanted) && this.#blocker(other, blocker) < 0,
      );
      if (!aside) continue;
      this.#move(blocker, aside);
      this.#move(i, wanted);
      return true;
    }
    return false;
  }

  placement(n: number): LabelPlacement {
    const side = new Int8Array(n).fill(-1);
    const lines = new Uint8Array(n);
    const boxes = new Float64Array(4 * n).fill(NaN);
    for (const [i, box] of this.#placed) {
      side[i] = box.side;
      lines[i] = box.lines;
      boxes.set([box.left, box.top, box.right, box.bottom], 4 * i);
    }
    return { side, lines, boxes };
  }

  /** Places for label i clear of marks and obstacles, cheapest first, ties counted. */
  #candidatesOf(i: number): readonly LabelCandidate[] {
    let known = this.#candidates.get(i);
    if (!known) {
      known = labelCandidates(this.#request, i)
        .filter((candidate) => !this.#obstacles.blocks(candidate))
        .map((candidate) => {
          const cost = candidate.cost + this.#obstacles.tieCost(candidate);
          return Object.assign(candidate, { cost });
        })
        .sort((p, q) => p.cost - q.cost || p.lines - q.lines || p.side - q.side);
      this.#candidates.set(i, known);
    }
    return known;
  }

  /** A label, other than i and `except`, that a label there would touch; −1 if none. */
  #blocker(wanted: LabelCandidate, i: number, except = -1): number {
    const c = this.#clearance;
    const { left, top, right, bottom } = wanted;
    return this.#grid.find(left - c, top - c, right + c, bottom + c, (j) => {
      return j !== i && j !== except && this.#meet(this.#placed.get(j)!, wanted);
    });
  }

  #meet(a: LabelCandidate, b: LabelCandidate): boolean {
    const c = this.#clearance;
    return (
      a.left < b.right + c && b.left < a.right + c && a.top < b.bottom + c && b.top < a.bottom + c
    );
  }

  #move(i: number, to: LabelCandidate): void {
    const from = this.#placed.get(i);
    if (from) this.#grid.remove(i, from.left, from.top, from.right, from.bottom);
    this.#grid.insert(i, to.left, to.top, to.right, to.bottom);
    this.#placed.set(i, to);
  }
}
