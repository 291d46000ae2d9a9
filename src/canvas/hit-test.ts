import type { EntityId } from '../model/entity.ts';
import type { TieId } from '../graph/view-graph.ts';
import { distanceToSegment } from '../layout/segments.ts';
import type { Scene } from '../view/scene.ts';
import { toScreen, type Point, type ViewTransform } from '../view/view-transform.ts';

/** What lies under a point of the screen. */
export type CanvasTarget =
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'tie'; readonly id: TieId };

/** A box on the screen that stands for a target: a label, or the sign of a contested tie. */
export interface TargetBox {
  readonly target: CanvasTarget;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far beside a mark and a line a tap still hits, px. */
export interface Slop {
  readonly mark: number;
  readonly line: number;
}

/** A finger is less precise than a mouse. */
export const MOUSE_SLOP: Slop = { mark: 5, line: 5 };
export const TOUCH_SLOP: Slop = { mark: 14, line: 12 };

/**
 * What a tap at `point` (screen px) means: the nearest mark in reach, else the label or sign under it,
 * else the nearest line in reach, lit ones before dimmed ones; else nothing.
 */
export function targetAt(
  scene: Scene,
  view: ViewTransform,
  boxes: readonly TargetBox[],
  point: Point,
  slop: Slop,
): CanvasTarget | null {
  return (
    markAt(scene, view, point, slop.mark) ?? boxAt(boxes, point) ?? lineAt(scene, view, point, slop)
  );
}

function markAt(
  scene: Scene,
  view: ViewTransform,
  point: Point,
  slop: number,
): CanvasTarget | null {
  let found: CanvasTarget | null = null;
  let least = slop;
  for (const node of scene.nodes) {
    const at = toScreen(view, node);
    const beyond = Math.hypot(point.x - at.x, point.y - at.y) - node.radius;
    // On a mark, the one painted last is the one seen.
    if (beyond < least || (beyond <= 0 && least <= 0)) {
      found = { kind: 'entity', id: node.id };
      least = beyond;
    }
  }
  return found;
}

function boxAt(boxes: readonly TargetBox[], { x, y }: Point): CanvasTarget | null {
  const hit = boxes.find(
    ({ left, top, width, height }) =>
      x >= left && x <= left + width && y >= top && y <= top + height,
  );
  return hit?.target ?? null;
}

function lineAt(scene: Scene, view: ViewTransform, point: Point, slop: Slop): CanvasTarget | null {
  const at = new Map(scene.nodes.map((node) => [node.id, node]));
  let found: CanvasTarget | null = null;
  let least = Infinity;
  for (const tie of scene.ties) {
    const [a, b] = [at.get(tie.source), at.get(tie.target)];
    if (a === undefined || b === undefined) continue;
    const [from, to] = [toScreen(view, a), toScreen(view, b)];
    const distance = distanceToSegment(point.x, point.y, from.x, from.y, to.x, to.y);
    const reach = slop.line + tie.width / 2;
    if (distance > reach) continue;
    const cost = distance + (tie.dimmed ? reach : 0);
    if (cost <= least) {
      found = { kind: 'tie', id: tie.id };
      least = cost;
    }
  }
  return found;
}
