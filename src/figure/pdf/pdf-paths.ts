import type { Box, PathItem, PathStep } from '../display-list.ts';
import { type PdfCanvas, setOpacity } from './pdf-canvas.ts';

/** Makes an outline the current one. */
function trace({ doc, scale }: PdfCanvas, steps: readonly PathStep[]): void {
  for (const [letter, ...numbers] of steps) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.map((value) => value * scale);
    if (letter === 'M') doc.moveTo(a, b);
    else if (letter === 'L') doc.lineTo(a, b);
    else if (letter === 'C') doc.curveTo(a, b, c, d, e, f);
    else doc.close();
  }
}

/** Draws an outline; `opacity` is that of the groups round it. */
export function drawPath(
  canvas: PdfCanvas,
  { steps, fill, stroke }: PathItem,
  opacity: number,
): void {
  const { doc, scale } = canvas;
  if (steps.length === 0 || (fill === undefined && stroke === undefined)) return;
  setOpacity(canvas, opacity * (fill?.opacity ?? 1), opacity * (stroke?.opacity ?? 1));
  if (fill !== undefined) doc.setFillColor(fill.color);
  if (stroke !== undefined) {
    doc.setDrawColor(stroke.color);
    doc.setLineWidth(stroke.width * scale);
    doc.setLineDashPattern(
      (stroke.dash ?? []).map((length) => length * scale),
      0,
    );
    doc.setLineCap(stroke.cap ?? 'butt');
    doc.setLineJoin(stroke.join ?? 'miter');
  }
  trace(canvas, steps);
  if (fill === undefined) doc.stroke();
  else if (stroke === undefined) doc.fill();
  else doc.fillStroke();
}

/** Lets nothing outside a box be drawn, until the graphics state is restored. */
export function clipTo(canvas: PdfCanvas, { left, top, width, height }: Box): void {
  trace(canvas, [
    ['M', left, top],
    ['L', left + width, top],
    ['L', left + width, top + height],
    ['L', left, top + height],
    ['Z'],
  ]);
  canvas.doc.clip();
  canvas.doc.discardPath();
}
