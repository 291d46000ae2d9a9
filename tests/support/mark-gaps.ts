import { markExtent } from '../../src/view/mark-extent.ts';
import type { Scene, SceneNode } from '../../src/view/scene.ts';
import { extentOf, toScreen, transformOf, type Size } from '../../src/view/view-transform.ts';

type Outline = readonly (readonly [x: number, y: number])[];

/** Points on the edge of a mark whose middle is 0, 0: its corners, or enough of a circle. */
function outlineOf({ shape, radius }: SceneNode): Outline {
  const { reach } = markExtent(shape, radius);
  const corners = (x: number, y: number): Outline => [
    [x, y],
    [-y, x],
    [-x, -y],
    [y, -x],
  ];
  if (shape === 'square') return corners(reach, reach);
  if (shape === 'diamond') return corners(reach, 0);
  return Array.from({ length: 48 }, (_, k) => {
    const turn = (k / 48) * 2 * Math.PI;
    return [reach * Math.cos(turn), reach * Math.sin(turn)];
  });
}

/** The widest gap between two convex outlines in any of many directions, px; below 0 they overlap. */
function gapBetween(a: Outline, b: Outline, dx: number, dy: number): number {
  let widest = -Infinity;
  for (let k = 0; k < 180; k++) {
    const [x, y] = [Math.cos((k / 180) * 2 * Math.PI), Math.sin((k / 180) * 2 * Math.PI)];
    const end = Math.max(...a.map(([px, py]) => px * x + py * y));
    const start = Math.min(...b.map(([px, py]) => (px + dx) * x + (py + dy) * y));
    widest = Math.max(widest, start - end);
  }
  return widest;
}

/** The pairs of marks that overlap where a window shows all of a scene. */
export function marksThatMeet(scene: Scene, window: Size): readonly string[] {
  const view = transformOf(null, extentOf(scene), window);
  const marks = scene.nodes.map((node) => ({
    node,
    outline: outlineOf(node),
    ...toScreen(view, node),
  }));
  return marks.flatMap((a, i) =>
    marks.slice(i + 1).flatMap((b) => {
      if (Math.abs(b.x - a.x) > 50 || Math.abs(b.y - a.y) > 50) return [];
      const gap = gapBetween(a.outline, b.outline, b.x - a.x, b.y - a.y);
      return gap > 0 ? [] : [`${a.node.id} and ${b.node.id} by ${(-gap).toFixed(2)} px`];
    }),
  );
}
