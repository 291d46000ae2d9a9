import { BoxGrid } from './box-grid.ts';
import type { LabelCandidate } from './label-candidates.ts';
import type { Leader } from './label-leader.ts';
import type { LabelRequest } from './label-request.ts';
import { distanceToSegment, lengthInBox } from './segments.ts';

/** More ties than this in one cell are not told apart: the place is crowded anyhow. */
const MOST_TIES_IN_CELL = 32;
/** What a tie under a label costs, whatever its length there, and for its length in label widths. */
const TIE_MET = 0.5;
const TIE_ALONG = 0.8;

const NONE = new Float64Array(0);

/** What stands in the way of labels: marks and boxes, never to be touched, and ties, better not. */
export class LabelObstacles {
  readonly #request: LabelRequest;
  readonly #clearance: number;
  readonly #marks = new BoxGrid();
  readonly #boxes = new BoxGrid();
  readonly #ties = new BoxGrid();
  /** The last query that met each tie: it may stand in several cells of one query. */
  readonly #metIn: Int32Array;
  #queries = 0;

  constructor(request: LabelRequest) {
    this.#request = request;
    this.#metIn = new Int32Array((request.ties?.length ?? 0) / 4);
    this.#clearance = request.clearance ?? 1;
    const { x, y, radius, obstacles = NONE, ties = NONE } = request;
    for (let i = 0; i < x.length; i++) {
      const r = radius[i]!;
      this.#marks.insert(i, x[i]! - r, y[i]! - r, x[i]! + r, y[i]! + r);
    }
    for (let k = 0; k < obstacles.length; k += 4) {
      this.#boxes.insert(k, obstacles[k]!, obstacles[k + 1]!, obstacles[k + 2]!, obstacles[k + 3]!);
    }
    for (let k = 0; k < ties.length; k += 4) {
      const most = MOST_TIES_IN_CELL;
      this.#ties.insertSegment(k, ties[k]!, ties[k + 1]!, ties[k + 2]!, ties[k + 3]!, most);
    }
  }

  /** Whether a leader would run over a mark or a box. */
  blocksLeader({ leader }: LabelCandidate): boolean {
    return leader !== null && this.#crosses(leader);
  }

  /** Whether a label there would touch a mark or a box. */
  blocks({ left, top, right, bottom }: LabelCandidate): boolean {
    const { x, y, radius, obstacles } = this.#request;
    const away = this.#clearance;
    const mark = this.#marks.find(left - away, top - away, right + away, bottom + away, (i) => {
      const r = radius[i]! + away;
      return x[i]! + r > left && x[i]! - r < right && y[i]! + r > top && y[i]! - r < bottom;
    });
    if (mark >= 0) return true;
    const box = this.#boxes.find(left, top, right, bottom, (k) => {
      const o = obstacles!;
      return o[k]! < right && o[k + 2]! > left && o[k + 1]! < bottom && o[k + 3]! > top;
    });
    return box >= 0;
  }

  #crosses([x1, y1, x2, y2]: Leader): boolean {
    const { x, y, radius, obstacles } = this.#request;
    const span = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;
    const mark = this.#marks.find(...span, (i) => {
      return distanceToSegment(x[i]!, y[i]!, x1, y1, x2, y2) < radius[i]! + this.#clearance;
    });
    if (mark >= 0) return true;
    const box = this.#boxes.find(...span, (k) => {
      const o = obstacles!;
      return lengthInBox(x1, y1, x2, y2, o[k]!, o[k + 1]!, o[k + 2]!, o[k + 3]!) > 0;
    });
    return box >= 0;
  }

  /** The cost of the ties that would run under a label there. */
  tieCost({ left, top, right, bottom }: LabelCandidate): number {
    const { ties } = this.#request;
    if (!ties) return 0;
    const query = ++this.#queries;
    let cost = 0;
    this.#ties.find(left, top, right, bottom, (k) => {
      if (this.#metIn[k / 4] === query) return false;
      this.#metIn[k / 4] = query;
      const t = ties;
      const along = lengthInBox(t[k]!, t[k + 1]!, t[k + 2]!, t[k + 3]!, left, top, right, bottom);
      if (along > 0) cost += TIE_MET + (TIE_ALONG * along) / (right - left);
      return false;
    });
    return cost;
  }
}
