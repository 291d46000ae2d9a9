import { DEFAULT_PLATE, type PlateSize } from '../../view/drawing.ts';
import type { PictureInput } from '../picture.ts';

/** A picture narrower than this is taller than wide, so that its labels find room; one wider is as low as a desk's. */
const NARROW = 480;
const WIDE = 900;
const TALL = 1.22;

/** The plate a picture is drawn for: the room it was given, or one of good proportions, whole units. */
export function pictureSize({ width, height, choices, request }: PictureInput): PlateSize {
  const high = (share: number): PlateSize => ({ width, height: Math.round(width * share) });
  if (height !== null) return { width, height };
  if (choices.size === 'screen') return high(request.screen.height / request.screen.width);
  const low = DEFAULT_PLATE.height / DEFAULT_PLATE.width;
  const share = Math.min(1, Math.max(0, (width - NARROW) / (WIDE - NARROW)));
  return high(TALL + (low - TALL) * share);
}
