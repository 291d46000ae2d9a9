import { BoxGrid } from './box-grid.ts';
import { distanceToSegment } from './segments.ts';

/** The points of a drawing, some of which belong to a group, and the ties between members of it. */
export interface HullInput {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Length n, 1 for members. */
  readonly inside: ArrayLike<number>;
  /** Pairs of members. */
  readonly ties: readonly (readonly [number, number])[];
  /** How near a stranger may come to the edge of an area, in the unit of `x` and `y`. */
  readonly margin: number;
}

/** Of more points than this only ties are followed. */
const MOST_POINTS = 2000;

/**
 * The area of a group as convex pieces: its ties, and the triangles between neighbouring ties of a member
 * where no stranger stands. After W. Meulemans et al., "KelpFusion", IEEE TVCG 19 (11), 2013, with the ties
 * in place of their proximity graph.
 *
 * @returns pieces as indices of two or three points, triangles all turning one way
 */
export function hullPieces(input: HullInput): readonly (readonly number[])[] {
  const { x, y, inside, ties, margin } = input;
  const pieces: (readonly number[])[] = [...ties];
  if (x.length > MOST_POINTS) return pieces;
  const strangers = new BoxGrid();
  for (let i = 0; i < x.length; i++) {
    if (inside[i] !== 1) strangers.insert(i, x[i]!, y[i]!, x[i]!, y[i]!);
  }
  for (const [v, around] of neighbors(ties)) {
    const sorted = around.toSorted((a, b) => byAngle(x, y, v, a, b) || a - b);
    for (const [k, a] of sorted.entries()) {
      const b = sorted[(k + 1) % sorted.length]!;
      if (turn(x, y, v, a, b) > 0 && isFree(x, y, [v, a, b], strangers, margin)) {
        pieces.push([v, a, b]);
      }
    }
  }
  return pieces;
}

function neighbors(ties: HullInput['ties']): ReadonlyMap<number, readonly number[]> {
  const around = new Map<number, number[]>();
  for (const [a, b] of ties) {
    around.set(a, [...(around.get(a) ?? []), b]);
    around.set(b, [...(around.get(b) ?? []), a]);
  }
  return around;
}

type Points = ArrayLike<number>;

/** Twice the area of the triangle a, b, c; positive where it turns from +x to +y. */
function turn(x: Points, y: Points, a: number, b: number, c: number): number {
  return (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!);
}

/** The order of two directions from v, round from +x towards +y. */
function byAngle(x: Points, y: Points, v: number, a: number, b: number): number {
  const half = (p: number): number => {
    const [dx, dy] = [x[p]! - x[v]!, y[p]! - y[v]!];
    return dy < 0 || (dy === 0 && dx < 0) ? 1 : 0;
  };
  return half(a) - half(b) || -turn(x, y, v, a, b);
}

/** Whether no stranger stands in a triangle, nor near its edge between the two ends. */
function isFree(
  x: Points,
  y: Points,
  [v, a, b]: readonly [number, number, number],
  strangers: BoxGrid,
  margin: number,
): boolean {
  const [xs, ys] = [
    [x[v]!, x[a]!, x[b]!],
    [y[v]!, y[a]!, y[b]!],
  ];
  const hit = (p: number): boolean =>
    distanceToSegment(x[p]!, y[p]!, x[a]!, y[a]!, x[b]!, y[b]!) < margin ||
    (turn(x, y, v, a, p) > 0 && turn(x, y, a, b, p) > 0 && turn(x, y, b, v, p) > 0);
  const found = strangers.find(
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
    hit,
  );
  return found < 0;
}
