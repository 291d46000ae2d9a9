import { prefersReducedMotion } from './media-queries.ts';

/** Whether an element may show motion: where the reader wants none, or cannot see it, nothing moves. */
export function mayMove(element: HTMLElement): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const inSight = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return inSight && !prefersReducedMotion();
}
