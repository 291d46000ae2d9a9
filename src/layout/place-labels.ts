import { BoxGrid } from './box-grid.ts';
import type { LabelCandidate } from './label-candidates.ts';
import { labelCandidates } from './label-candidates.ts';
import { labelColumns } from './label-columns.ts';
import { LabelObstacles } from './label-obstacles.ts';
import { spanOf } from './label-leader.ts';
import type { LabelPlacement, LabelRequest } from './label-request.ts';
import { EAST, WEST } from './label-side.ts';
import { lengthInBox, segmentsCross } from './segments.ts';

export type { LabelPlacement, LabelRequest } from './label-request.ts';

const SWEEPS = 3;
/** What it costs to hide a label: more than any place. */
const HIDDEN = 100;
/** Labels do not change places for less. */
const LEAST_GAIN = 0.05;
/** What it is worth that the labels of a column stand on one side. */
const ONE_SIDE = 2;

/**
 * Chooses a place for each label so that no label touches another label, a mark or an obstacle. The important ones
 * choose first, each the cheapest free place: on no tie if it can, on its preferred side, in one line. Then each in
 * turn may choose again, and may have one neighbour step aside where that is better for both together. Deterministic.
 * After J. Christensen, J. Marks, S. Shieber, "An Empirical Study of Algorithms for Point-Feature Label Placement",
 * ACM TOG 14 (3), 1995: greedy start, then discrete descent.
 */
export function placeLabels(request: LabelRequest): LabelPlacement {
  const n = request.x.length;
  const order = Array.from({ length: n }, (_, i) => i)
    .filter((i) => request.priority[i]! >= 0 && isSeen(request, i))
    .sort((i, j) => request.priority[j]! - request.priority[i]! || i - j);
  const board = new Board(request, order[0]);
  for (const column of labelColumns(request)) board.alignColumn(column);
  for (const i of order) board.settle(i);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let changed = false;
    for (const i of order) if (board.settle(i) || board.makeRoom(i)) changed = true;
    if (!changed) break;
  }
  return board.placement(n);
}

/** Cheapest first. */
function inOrder(candidates: LabelCandidate[]): LabelCandidate[] {
  return candidates.sort((p, q) => p.cost - q.cost || p.lines - q.lines || p.side - q.side);
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
  readonly #first: number | undefined;
  readonly #clearance: number;
  readonly #obstacles: LabelObstacles;
  readonly #grid = new BoxGrid();
  readonly #placed = new Map<number, LabelCandidate>();
  readonly #candidates = new Map<number, readonly LabelCandidate[]>();

  constructor(request: LabelRequest, first: number | undefined) {
    this.#request = request;
    this.#first = first;
    this.#clearance = request.clearance ?? 1;
    this.#obstacles = new LabelObstacles(request);
  }

  /** Makes the labels of a column like the side that suits them best taken together: east or west, in one line. */
  alignColumn(column: readonly number[]): void {
    const costOf = (side: number): number =>
      column.reduce((sum, i) => {
        const at = this.#candidatesOf(i).find((c) => c.side === side && c.lines === 1);
        return sum + (at?.cost ?? ONE_SIDE);
      }, 0);
    const side = costOf(WEST) < costOf(EAST) ? WEST : EAST;
    for (const i of column) {
      const liked = this.#candidatesOf(i).map((c) => {
        return c.side === side && c.lines === 1 ? { ...c, cost: c.cost - ONE_SIDE } : c;
      });
      this.#candidates.set(i, inOrder(liked));
    }
  }

  /** Puts label i on its cheapest free place; true if that is a new place. */
  settle(i: number): boolean {
    const old = this.#placed.get(i);
    const best = this.#candidatesOf(i).find((candidate) => this.#blocker(candidate, i) < 0);
    if (!best || best === old) return false;
    this.#move(i, best);
    return true;
  }

  /** Takes a better place for label i that a single other label can leave at less loss; true if there is one. */
  makeRoom(i: number): boolean {
    const now = this.#placed.get(i)?.cost ?? HIDDEN;
    for (const wanted of this.#candidatesOf(i)) {
      if (wanted.cost >= now - LEAST_GAIN) return false;
      const blocker = this.#blocker(wanted, i);
      if (blocker < 0 || this.#blocker(wanted, i, blocker) >= 0) continue;
      const most = this.#placed.get(blocker)!.cost + now - wanted.cost - LEAST_GAIN;
      const aside = this.#candidatesOf(blocker).find(
        (other) => !this.#meet(other, wanted) && this.#blocker(other, blocker, i) < 0,
      );
      if (!aside || aside.cost > most) continue;
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
      const places = labelCandidates(this.#request, i).filter((c) => !this.#obstacles.blocks(c));
      const clear = places.filter((c) => !this.#obstacles.blocksLeader(c));
      // Shut in on all sides, the most important label is worth a leader over a mark.
      const free = clear.length === 0 && i === this.#first ? places : clear;
      known = inOrder(free.map((c) => ({ ...c, cost: c.cost + this.#obstacles.tieCost(c) })));
      this.#candidates.set(i, known);
    }
    return known;
  }

  /** A label, other than i and `except`, that a label there would touch; −1 if none. */
  #blocker(wanted: LabelCandidate, i: number, except = -1): number {
    const c = this.#clearance;
    const { left, top, right, bottom } = spanOf(wanted);
    return this.#grid.find(left - c, top - c, right + c, bottom + c, (j) => {
      return j !== i && j !== except && this.#meet(this.#placed.get(j)!, wanted);
    });
  }

  #meet(a: LabelCandidate, b: LabelCandidate): boolean {
    const c = this.#clearance;
    return (
      (a.left < b.right + c &&
        b.left < a.right + c &&
        a.top < b.bottom + c &&
        b.top < a.bottom + c) ||
      this.#leadsThrough(a, b) ||
      this.#leadsThrough(b, a) ||
      (a.leader !== null && b.leader !== null && segmentsCross(...a.leader, ...b.leader))
    );
  }

  /** Whether the leader of one label runs under another. */
  #leadsThrough({ leader }: LabelCandidate, label: LabelCandidate): boolean {
    if (leader === null) return false;
    const c = this.#clearance;
    const { left, top, right, bottom } = label;
    return lengthInBox(...leader, left - c, top - c, right + c, bottom + c) > 0;
  }

  #move(i: number, to: LabelCandidate): void {
    const from = this.#placed.get(i);
    if (from) {
      const { left, top, right, bottom } = spanOf(from);
      this.#grid.remove(i, left, top, right, bottom);
    }
    const { left, top, right, bottom } = spanOf(to);
    this.#grid.insert(i, left, top, right, bottom);
    this.#placed.set(i, to);
  }
}
