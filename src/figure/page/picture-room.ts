import type { PictureId } from '../../view/figure-choices.ts';
import type { PageSize } from '../sizes.ts';

/** The proportions of a desk's plate; and of one that is higher than a phone's, but still takes its drawing. */
const WIDE = 650 / 1056;
const TALL = 1.16;
/** From this width on a picture has a desk's proportions, units. */
const DESK = 640;

/** How high a picture is where the page leaves it to its content; null: as high as it wants. Units. */
export function freeHeight(picture: PictureId, width: number, { plate }: PageSize): number | null {
  if (picture !== 'graph') return null;
  return Math.round(plate?.height ?? width * (width < DESK ? TALL : WIDE));
}

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
