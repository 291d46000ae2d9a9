import { DEFAULT_PLATE, TALL_PLATE, type PlateSize } from '../../view/drawing.ts';
import type { PictureInput } from '../picture.ts';

/** A picture narrower than this is as tall for its width as a phone's plate, one wider as low as a desk's. */
const NARROW = 480;
const WIDE = 900;

/** The plate a picture is drawn for: the room it was given, or one of good proportions, whole units. */
export function pictureSize({ width, height, choices, request }: PictureInput): PlateSize {
  const high = (share: number): PlateSize => ({ width, height: Math.round(width * share) });
  if (height !== null) return { width, height };
  if (choices.size === 'screen') return high(request.screen.height / request.screen.width);
  const [tall, low] = [TALL_PLATE, DEFAULT_PLATE].map((plate) => plate.height / plate.width);
  const share = Math.min(1, Math.max(0, (width - NARROW) / (WIDE - NARROW)));
  return high((tall ?? 1) + ((low ?? 1) - (tall ?? 1)) * share);
}
