import { STORED_DRAWINGS, type StoredDrawingName } from '../dataset/dataset-json.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Drawing, PlateSize } from './drawing.ts';

/** The plates that stored drawings are made for, px: as the explorer has it on a desk, an article's column, a phone. */
export const STORED_PLATES: Readonly<Record<StoredDrawingName, PlateSize>> = {
  positions: { width: 1080, height: 600 },
  columnPositions: { width: 660, height: 540 },
  tallPositions: { width: 390, height: 420 },
};

/** A drawing that would have to be bent more than this is of no use. */
const MOST_BENT = 12;
/** Pressed no further than this, a drawing still has about the room it was made with. */
const UNPRESSED = 0.93;

/** How much longer things become, by axis. */
interface Stretch {
  readonly x: number;
  readonly y: number;
}

/** How much a stretch does to a drawing: how much more it takes one way than the other, and, worse, how it presses. */
function bend({ x, y }: Stretch): number {
  const pressed = Math.max(1, UNPRESSED / x) * Math.max(1, UNPRESSED / y);
  return (Math.max(x, y) / Math.min(x, y)) * pressed * pressed;
}

/** A stored drawing on a plate of another size. */
interface Stretched {
  readonly drawing: Drawing;
  readonly stretch: Stretch;
}

/**
 * The stored drawing that suits a plate best, stretched to it: made with care, it is better than one made while the
 * reader waits even where it is far from its size. Null where none comes near.
 */
export function storedDrawing(dataset: Dataset, plate: PlateSize): Stretched | null {
  let best: (Stretched & { readonly bent: number }) | null = null;
  for (const name of STORED_DRAWINGS) {
    const from = STORED_PLATES[name];
    const positions = dataset[name];
    if (positions === undefined) continue;
    const stretch = { x: plate.width / from.width, y: plate.height / from.height };
    const bent = bend(stretch);
    if (bent > (best?.bent ?? MOST_BENT)) continue;
    const places = [...positions].map(
      ([id, { x, y }]) => [id, { x: x * stretch.x, y: y * stretch.y }] as const,
    );
    const { width, height } = plate;
    best = { drawing: { width, height, positions: new Map(places) }, stretch, bent };
  }
  return best;
}
