import { distanceToSegment } from '../layout/segments.ts';
import { markExtent } from './mark-extent.ts';
import type { HullPiece, Scene, SceneHull } from './scene.ts';
import type { Tone } from './tone.ts';
import { toScreen, type Point, type Size, type ViewTransform } from './view-transform.ts';

/** The number of a community, in the middle of the clearest part of its area; screen px. */
export interface PlacedNumber extends Point {
  readonly group: number;
  readonly tone: Tone;
  readonly dimmed: boolean;
}

/** Least room from the middle of a number to a mark. */
const LEAST_ROOM = 8;
/** Only the largest pieces of an area are looked at. */
const MOST_PIECES = 16;
/** Among more ties than this no place is looked for off them. */
const MOST_TIES = 2000;
/** Where in a piece a number may stand: shares of its corners. */
const SHARES = [
  [1 / 3, 1 / 3, 1 / 3],
  [0.1, 0.45, 0.45],
  [0.45, 0.1, 0.45],
  [0.45, 0.45, 0.1],
] as const;

/** Where the numbers of communities stand, each off marks and ties as far as can be; some have no room. */
export function placeNumbers(
  scene: Scene,
  view: ViewTransform,
  window: Size,
): readonly PlacedNumber[] {
  if (scene.hulls.length === 0) return [];
  const at = new Map(scene.nodes.map((node) => [node.id, toScreen(view, node)]));
  const ties = scene.ties.length > MOST_TIES ? [] : scene.ties;
  const room = ({ x, y }: Point): number => {
    if (x < LEAST_ROOM || y < LEAST_ROOM) return -1;
    if (x > window.width - LEAST_ROOM || y > window.height - LEAST_ROOM) return -1;
    let least = Infinity;
    for (const node of scene.nodes) {
      const mark = toScreen(view, node);
      const gap = Math.hypot(x - mark.x, y - mark.y) - markExtent(node.shape, node.radius).reach;
      if (gap < LEAST_ROOM) return -1;
      least = Math.min(least, gap);
    }
    for (const { source, target } of ties) {
      const [a, b] = [at.get(source), at.get(target)];
      if (a === undefined || b === undefined) continue;
      least = Math.min(least, distanceToSegment(x, y, a.x, a.y, b.x, b.y));
    }
    return least;
  };
  return scene.hulls.flatMap((hull) => {
    const places = placesIn(hull).map((point) => toScreen(view, point));
    const rooms = places.map(room);
    const best = rooms.indexOf(Math.max(...rooms));
    const place = places[best];
    if (place === undefined || (rooms[best] ?? -1) < 0) return [];
    return [{ ...place, group: hull.group, tone: hull.tone, dimmed: hull.dimmed }];
  });
}

/** Places inside the largest pieces of an area, in px of the plate. */
function placesIn({ pieces }: SceneHull): readonly Point[] {
  return pieces
    .filter(({ points }) => points.length > 1)
    .toSorted((a, b) => areaOf(b) - areaOf(a))
    .slice(0, MOST_PIECES)
    .flatMap(({ points: [a, b, c] }) => {
      if (a === undefined || b === undefined) return [];
      return SHARES.map(([p, q, r]) => {
        const third = c ?? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
        return { x: p * a.x + q * b.x + r * third.x, y: p * a.y + q * b.y + r * third.y };
      });
    });
}

function areaOf({ points: [a, b, c] }: HullPiece): number {
  if (a === undefined || b === undefined || c === undefined) return 0;
  return Math.abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}
