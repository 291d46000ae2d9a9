import type { EntityId } from '../model/entity.ts';
import type { TieId } from '../graph/view-graph.ts';
import { clipSegment } from '../layout/clip-segment.ts';
import { placeOnTies } from '../layout/place-on-ties.ts';
import { markExtent } from './mark-extent.ts';
import type { Scene, SceneNode, SceneTie } from './scene.ts';
import { toScreen, type Point, type Size, type ViewTransform } from './view-transform.ts';

/** Half the extent of the sign ≠ with the paper round it, px. */
export const SIGN_RADIUS = 7.6;

/** The sign of a contested tie, and where it stands, in screen px. */
export interface PlacedSign extends Point {
  readonly id: TieId;
  readonly dimmed: boolean;
}

/**
 * Where the signs ≠ of contested ties stand: near the middle of what is seen of the tie, clear of marks
 * and of each other and, where that can be, of other ties. Ties out of sight, or without room, have none.
 */
export function placeSigns(scene: Scene, view: ViewTransform, window: Size): readonly PlacedSign[] {
  if (!scene.ties.some((tie) => tie.contested)) return [];
  const at = new Map(scene.nodes.map((node) => [node.id, toScreen(view, node)]));
  const seen = scene.ties.flatMap((tie) => {
    const segment = seenPart(tie, at, window);
    return segment === null ? [] : [{ tie, segment }];
  });
  const contested = seen.filter(({ tie }) => tie.contested);
  const marks = scene.nodes.filter((node) => isNear(at.get(node.id), node, window));
  const centres = placeOnTies({
    ties: Float64Array.from(contested.flatMap(({ segment }) => segment)),
    radius: SIGN_RADIUS,
    markX: Float64Array.from(marks, (node) => at.get(node.id)?.x ?? 0),
    markY: Float64Array.from(marks, (node) => at.get(node.id)?.y ?? 0),
    markRadius: Float64Array.from(marks, (node) => markExtent(node.shape, node.radius).reach),
    otherTies: Float64Array.from(
      seen.flatMap(({ tie, segment }) => (tie.contested ? [] : segment)),
    ),
  });
  return contested.flatMap(({ tie }, index) => {
    const [x = NaN, y = NaN] = centres.subarray(2 * index);
    return Number.isNaN(x) ? [] : [{ id: tie.id, dimmed: tie.dimmed, x, y }];
  });
}

function isNear(at: Point | undefined, { radius }: SceneNode, { width, height }: Size): boolean {
  const margin = 2 * (radius + SIGN_RADIUS);
  return (
    at !== undefined &&
    at.x > -margin &&
    at.y > -margin &&
    at.x < width + margin &&
    at.y < height + margin
  );
}

/** The part of a tie inside the window, or null where it passes by. */
function seenPart(
  { source, target }: SceneTie,
  at: ReadonlyMap<EntityId, Point>,
  { width, height }: Size,
): ReturnType<typeof clipSegment> {
  const [a, b] = [at.get(source), at.get(target)];
  return a && b ? clipSegment(a.x, a.y, b.x, b.y, width, height) : null;
}
