import type { Camera } from './state.ts';

/** A camera rounded to what a link keeps: a thousandth of the drawing, a hundredth of the zoom. */
export function roundCamera({ x, y, zoom }: Camera): Camera {
  const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;
  return { x: round(x, 3), y: round(y, 3), zoom: Math.max(0.1, round(zoom, 2)) };
}
