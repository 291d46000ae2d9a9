import type { Point } from '../view/view-transform.ts';

/** A mouse position in the surface's own px, whatever its ancestors scale it by. */
export function placeOn(surface: HTMLElement, event: MouseEvent): Point {
  const box = surface.getBoundingClientRect();
  const scaleX = box.width / surface.offsetWidth || 1;
  const scaleY = box.height / surface.offsetHeight || 1;
  return { x: (event.clientX - box.left) / scaleX, y: (event.clientY - box.top) / scaleY };
}
