/** How much height a picture should have on a page of fixed height before words get longer. */
export function wantedHeight(width: number): number {
  return 0.58 * width;
}

/** Below this height no picture can be read. */
export function leastHeight(width: number): number {
  return Math.max(150, 0.32 * width);
}

/** Above this a network would be stretched. */
export function mostHeight(width: number): number {
  return 1.2 * width;
}

/** Below this width nothing can be read. */
export const LEAST_WIDTH = 240;
