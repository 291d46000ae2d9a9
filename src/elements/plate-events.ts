import type { PlateSize } from '../view/drawing.ts';
import type { Selection } from '../view/state.ts';
import { ElementEvent } from './element-event.ts';

/** The plate has another size now; who composes its scene composes it for that. */
export class PlateResizeEvent extends ElementEvent<PlateSize> {
  static override readonly type = 'plate-resize';
}

/** The pointer is over an entity or a tie; null: over neither. */
export class PlateHoverEvent extends ElementEvent<Selection | null> {
  static override readonly type = 'plate-hover';
}
