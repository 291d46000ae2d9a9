import { boundsOf } from './element-style.ts';
import type { Look, Rgb } from './look.ts';
import type { Box, Context, PaintedElement, PaintingRenderer, Place } from './painted-element.ts';

/** In the place of how Cytoscape draws elements: ellipses, rounded squares, diamonds, straight lines. */
export const drawElements = {
  drawElement(context: Context, element: PaintedElement): void {
    if (element.isNode()) drawMark(context, element.position(), element.look());
    else drawLine(context, element);
  },

  drawCachedElements(
    this: PaintingRenderer,
    context: Context,
    elements: readonly PaintedElement[],
    _ratio: number,
    extent: Box,
  ): void {
    for (const element of elements) {
      if (element.visible() && meets(boundsOf(element), extent)) this.drawElement(context, element);
    }
  },

  drawLayeredElements(
    this: PaintingRenderer,
    context: Context,
    elements: readonly PaintedElement[],
    ratio: number,
    extent: Box,
  ): void {
    const pictures = this.data.lyrTxrCache.getLayers(elements, ratio);
    if (pictures === null) this.drawCachedElements(context, elements, ratio, extent);
    for (const { canvas, box } of pictures ?? []) {
      context.drawImage(canvas, box.x1, box.y1, box.x2 - box.x1, box.y2 - box.y1);
    }
  },
};

function meets(a: Box, b: Box): boolean {
  return a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;
}

function drawLine(context: Context, edge: PaintedElement): void {
  const look = edge.look();
  const [from, to] = [edge.source().position(), edge.target().position()];
  context.lineJoin = 'round';
  context.lineWidth = look.width;
  context.lineCap = look['line-cap'];
  context.strokeStyle = css(look['line-color']);
  if (look['line-style'] === 'dashed') context.setLineDash(look['line-dash-pattern']);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
}

/** A mark: its halo, its fill and its line, each over the one before. */
function drawMark(context: Context, at: Place, look: Look): void {
  const [line, halo] = [look['border-width'], look['outline-width']];
  context.lineWidth = halo;
  context.lineCap = 'butt';
  context.strokeStyle = css(look['outline-color']);
  trace(context, at, look, line + halo);
  context.stroke();
  context.fillStyle = css(look['background-color']);
  trace(context, at, look, 0);
  context.fill();
  if (line === 0) return;
  context.lineWidth = line;
  context.lineJoin = look['border-join'];
  context.strokeStyle = css(look['border-color']);
  if (look['border-style'] === 'dashed') context.setLineDash(look['border-dash-pattern']);
  context.stroke();
  context.setLineDash([]);
}

/** The outline of a mark that is wider by `more` px. */
function trace(context: Context, { x, y }: Place, look: Look, more: number): void {
  const half = (look.width + more) / 2;
  context.beginPath();
  if (look.shape === 'ellipse') {
    context.ellipse(x, y, half, half, 0, 0, 2 * Math.PI);
  } else if (look.shape === 'diamond') {
    // As far outside at its sides, and so further at its corners.
    const reach = look.width / 2 + (more / 2) * Math.SQRT2;
    if (more === 0) context.moveTo(x, y + reach);
    context.lineTo(x + reach, y);
    context.lineTo(x, y - reach);
    context.lineTo(x - reach, y);
    if (more > 0) context.lineTo(x, y + reach);
  } else {
    const corner = Math.min(look['corner-radius'] + more / 2, half);
    context.moveTo(x, y - half);
    context.arcTo(x + half, y - half, x + half, y, corner);
    context.arcTo(x + half, y + half, x, y + half, corner);
    context.arcTo(x - half, y + half, x - half, y, corner);
    context.arcTo(x - half, y - half, x, y - half, corner);
    context.lineTo(x, y - half);
  }
  context.closePath();
}

function css([r, g, b]: Rgb): string {
  return `rgb(${r},${g},${b})`;
}
