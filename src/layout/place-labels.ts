import { LABEL_SIDES } from './label-side.ts';

/** What labels must be placed, in screen px (y downwards); row i of each array is mark i. */
export interface LabelRequest {
  /** Centres of all marks, labelled or not. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Half the extent of each mark. */
  readonly radius: Float64Array;
  /** Size of the label set in one line; width 0 = no such setting. */
  readonly width: Float64Array;
  readonly height: Float64Array;
  /** Size of the label set in two lines; width 0 = no such setting. Default: none. */
  readonly width2?: Float64Array;
  readonly height2?: Float64Array;
  /** Which labels win: higher first; equal ones by index. Negative: not to be labelled. */
  readonly priority: Float64Array;
  /** The side each label would like best, an index into `LABEL_SIDES`; −1 or absent: none. */
  readonly preferred?: Int8Array;
  /** Ties as segments x1, y1, x2, y2, to be avoided where that is possible. */
  readonly ties?: Float64Array;
  /** Boxes left, top, right, bottom that no label may touch (a legend, signs on ties). */
  readonly obstacles?: Float64Array;
  /** Left, top, right, bottom of what is seen: labels stay inside. Default: no bounds. */
  readonly viewport?: readonly [number, number, number, number];
  /** Between a mark and its own label. Default 4. */
  readonly gap?: number;
  /** Least distance of a label from another label or mark. Default 1. */
  readonly clearance?: number;
}

/** Where the labels stand. */
export interface LabelPlacement {
  /** An index into `LABEL_SIDES`, or −1 where the label is hidden. */
  readonly side: Int8Array;
  /** 1 or 2 lines; 0 where hidden. */
  readonly lines: Uint8Array;
  /** Left, top, right, bottom of each label's box, four values for each mark; NaN where hidden. */
  readonly boxes: Float64Array;
}

/**
 * Chooses a place for each label so that no label touches another label, a mark or an obstacle; the important ones
 * win, and among free places those on no tie.
 */
export function placeLabels(request: LabelRequest): LabelPlacement {
  const n = request.x.length;
  const placement = {
    side: new Int8Array(n).fill(-1),
    lines: new Uint8Array(n),
    boxes: new Float64Array(4 * n).fill(NaN),
  };
  const order = Array.from({ length: n }, (_, i) => i)
    .filter((i) => request.priority[i]! >= 0)
    .sort((i, j) => request.priority[j]! - request.priority[i]! || i - j);
  const taken: number[][] = [];
  for (const i of order) {
    const first = request.preferred?.[i] ?? -1;
    const sides = LABEL_SIDES.map((_, s) => s).sort(
      (a, b) => Number(b === first) - Number(a === first) || a - b,
    );
    for (const s of sides.slice(0, 8)) {
      const g = request.radius[i]! + (request.gap ?? 4);
      const w = request.width[i]!;
      const h = request.height[i]!;
      if (!(w > 0)) break;
      const ux = [1, -1, 0, 0, 0.8, -0.8, 0.8, -0.8][s]!;
      const uy = [0, 0, 1, -1, 0.8, 0.8, -0.8, -0.8][s]!;
      const cx = request.x[i]! + ux * g + (Math.sign(ux) * w) / 2;
      const cy = request.y[i]! + uy * g + (Math.sign(uy) * h) / 2;
      const box = [cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2];
      if (!isFree(request, box, taken)) continue;
      taken.push(box);
      placement.side[i] = s;
      placement.lines[i] = 1;
      placement.boxes.set(box, 4 * i);
      break;
    }
  }
  return placement;
}

function isFree(request: LabelRequest, box: number[], taken: number[][]): boolean {
  const v = request.viewport;
  if (v && (box[0]! < v[0] || box[1]! < v[1] || box[2]! > v[2] || box[3]! > v[3])) return false;
  for (let j = 0; j < request.x.length; j++) {
    const r = request.radius[j]!;
    if (
      box[0]! < request.x[j]! + r &&
      box[2]! > request.x[j]! - r &&
      box[1]! < request.y[j]! + r &&
      box[3]! > request.y[j]! - r
    )
      return false;
  }
  return taken.every(
    (t) => box[0]! >= t[2]! || box[2]! <= t[0]! || box[1]! >= t[3]! || box[3]! <= t[1]!,
  );
}
