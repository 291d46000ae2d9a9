import { markExtent } from '../view/mark-extent.ts';
import type { Shape } from '../view/scene.ts';

/** Traces a mark, or a ring round it, on a 2D context; the caller fills or strokes. */
export function traceMark(
  context: CanvasRenderingContext2D,
  shape: Shape,
  x: number,
  y: number,
  radius: number,
): void {
  const { reach, corner } = markExtent(shape, radius);
  context.beginPath();
  switch (shape) {
    case 'square':
      context.roundRect(x - reach, y - reach, 2 * reach, 2 * reach, corner);
      break;
    case 'diamond':
      context.moveTo(x, y - reach);
      context.lineTo(x + reach, y);
      context.lineTo(x, y + reach);
      context.lineTo(x - reach, y);
      context.closePath();
      break;
    default:
      context.arc(x, y, reach, 0, 2 * Math.PI);
  }
}
