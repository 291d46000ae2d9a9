import type { Palette } from '../view/palette.ts';
import type { HullPiece, SceneHull } from '../view/scene.ts';
import { toneColor } from '../view/tone.ts';
import { toScreen, type ViewTransform } from '../view/view-transform.ts';
import { PaintLayer } from './paint-layer.ts';

/** How much colour an area has, and how much while something else is selected. */
const STRENGTH = 0.16;
const DIMMED = 0.07;

/** The canvas below Cytoscape's: the areas of communities. */
export class HullLayer extends PaintLayer {
  private empty = true;

  paint(hulls: readonly SceneHull[], view: ViewTransform, palette: Palette): void {
    const { context } = this;
    if (context === null || (this.empty && hulls.length === 0)) return;
    this.empty = hulls.length === 0;
    context.clearRect(0, 0, this.size.width, this.size.height);
    for (const { pieces, tone, dimmed } of hulls) {
      context.fillStyle = toneColor(palette, tone);
      context.globalAlpha = dimmed ? DIMMED : STRENGTH;
      context.beginPath();
      for (const piece of pieces) tracePiece(context, piece, view);
      // One fill, so that pieces that lie on one another are no darker.
      context.fill();
    }
    context.globalAlpha = 1;
  }
}

/** Traces a convex piece with round room about it, all pieces turning one way. */
function tracePiece(
  context: CanvasRenderingContext2D,
  { points, room }: HullPiece,
  view: ViewTransform,
): void {
  const corners = points.map((point) => toScreen(view, point));
  for (const [i, corner] of corners.entries()) {
    const before = corners.at(i - 1) ?? corner;
    const after = corners[(i + 1) % corners.length] ?? corner;
    const from = Math.atan2(corner.y - before.y, corner.x - before.x) - Math.PI / 2;
    const to = Math.atan2(after.y - corner.y, after.x - corner.x) - Math.PI / 2;
    const end = corners.length === 1 ? from + 2 * Math.PI : to;
    if (i === 0) context.moveTo(corner.x + room * Math.cos(from), corner.y + room * Math.sin(from));
    context.arc(corner.x, corner.y, room, from, end);
  }
  context.closePath();
}
