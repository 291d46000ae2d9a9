import type { Shape } from './scene.ts';

/** Paper round each mark, px: it parts marks from lines and clips the ends of ties. */
export const HALO = 3;
/** Line of a hollow mark, px. */
export const OUTLINE = 1.7;
/** From the edge of a mark to the ring of the selection, px. */
export const RING_GAP = 5;

/** How far a mark reaches from its centre, px, and how round the corners of a square are. */
export interface MarkExtent {
  /** Along the axes. */
  readonly reach: number;
  readonly corner: number;
}

/** The extent of a mark whose area is that of a circle of `radius` px, whatever its shape. */
export function markExtent(shape: Shape, radius: number): MarkExtent {
  switch (shape) {
    case 'square':
      return { reach: radius * 0.886, corner: radius * 0.886 * 0.38 };
    case 'diamond':
      return { reach: radius * 1.253, corner: 0 };
    default:
      return { reach: radius, corner: 0 };
  }
}

/**
 * How far a mark reaches from its centre in the direction of a unit vector, px: no part of it lies beyond the line across
 * that direction. The rounding of corners is left out.
 */
export function reachTowards(shape: Shape, radius: number, x: number, y: number): number {
  const { reach } = markExtent(shape, radius);
  switch (shape) {
    case 'square':
      return reach * (Math.abs(x) + Math.abs(y));
    case 'diamond':
      return reach * Math.max(Math.abs(x), Math.abs(y));
    default:
      return reach;
  }
}
