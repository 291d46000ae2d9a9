import type { Point } from '../view/view-transform.ts';

/** A mouse position in the surface's own px, whatever its ancestors scale it by. */
export function placeOn(surface: HTMLElement, event: MouseEvent): Point {
  const { left, top, scaleX, scaleY } = frameOf(surface);
  return { x: (event.clientX - left) / scaleX, y: (event.clientY - top) / scaleY };
}

/** Where a point of the surface, in its own px, is for the mouse: the inverse of `placeOn`. Null: no box. */
export function clientPlace(surface: HTMLElement, { x, y }: Point): Point | null {
  if (surface.offsetWidth === 0) return null;
  const { left, top, scaleX, scaleY } = frameOf(surface);
  return { x: left + x * scaleX, y: top + y * scaleY };
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

function frameOf(surface: HTMLElement): Frame {
  const { left, top, width, height } = surface.getBoundingClientRect();
  return {
    left,
    top,
    scaleX: width / surface.offsetWidth || 1,
    scaleY: height / surface.offsetHeight || 1,
  };
}
