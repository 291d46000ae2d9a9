import type { TieId } from '../graph/view-graph.ts';
import type { Scene, SceneTie } from './scene.ts';
import { toScreen, type Point, type Size, type ViewTransform } from './view-transform.ts';

/** Half the extent of the sign ≠ with the paper round it, px. */
export const SIGN_RADIUS = 7.6;

/** The sign of a contested tie, and where it stands, in screen px. */
export interface PlacedSign extends Point {
  readonly id: TieId;
  readonly dimmed: boolean;
}

/** Shares of the visible stretch of a tie that are tried for its sign. */
const SHARES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75];
const NEAR_MARK = 100;
const NEAR_TIE = 2;
const OFF_MIDDLE = 3;

/**
 * Where the signs ≠ of contested ties stand: near the middle of what is seen of the tie, away from
 * marks, from each other and, where that can be, from other ties.
 */
export function placeSigns(scene: Scene, view: ViewTransform, window: Size): readonly PlacedSign[] {
  const contested = scene.ties.filter((tie) => tie.contested);
  if (contested.length === 0) return [];
  const at = new Map(scene.nodes.map((node) => [node.id, toScreen(view, node)]));
  const ends = ({ source, target }: SceneTie): readonly [Point, Point] | null => {
    const [a, b] = [at.get(source), at.get(target)];
    return a !== undefined && b !== undefined ? [a, b] : null;
  };
  const marks = scene.nodes.map((node) => ({ ...toScreen(view, node), radius: node.radius }));
  const lines = scene.ties.map((tie) => ({ id: tie.id, ends: ends(tie) }));
  const signs: PlacedSign[] = [];
  for (const tie of contested) {
    const seen = clipped(ends(tie), window);
    if (seen === null) continue;
    const cost = (point: Point, share: number): number =>
      NEAR_MARK * marks.filter((mark) => distance(mark, point) < mark.radius + SIGN_RADIUS).length +
      NEAR_MARK * signs.filter((sign) => distance(sign, point) < 2 * SIGN_RADIUS).length +
      NEAR_TIE *
        lines.filter(
          (line) =>
            line.id !== tie.id &&
            line.ends !== null &&
            distanceToSegment(point, ...line.ends) < SIGN_RADIUS,
        ).length +
      OFF_MIDDLE * Math.abs(share - 0.5);
    const candidates = SHARES.map((share) => {
      const point = between(seen[0], seen[1], share);
      return { point, cost: cost(point, share) };
    });
    const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
    signs.push({ id: tie.id, dimmed: tie.dimmed, ...best.point });
  }
  return signs;
}

/** Distance of a point to the straight line between two others, ends included. */
export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy);
}

/** The stretch of a segment inside the window (Liang–Barsky), or null where it passes by. */
function clipped(
  ends: readonly [Point, Point] | null,
  { width, height }: Size,
): readonly [Point, Point] | null {
  if (ends === null) return null;
  const [a, b] = ends;
  let [from, to] = [0, 1];
  const sides = [
    [a.x - b.x, a.x],
    [b.x - a.x, width - a.x],
    [a.y - b.y, a.y],
    [b.y - a.y, height - a.y],
  ] as const;
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return null;
    if (slope < 0) from = Math.max(from, room / slope);
    if (slope > 0) to = Math.min(to, room / slope);
  }
  return from < to ? [between(a, b, from), between(a, b, to)] : null;
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
