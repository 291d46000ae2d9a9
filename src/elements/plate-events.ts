import type { EntityId } from '../model/entity.ts';
import type { PlateSize } from '../view/drawing.ts';

/** The plate has another size now; who composes its scene composes it for that. */
export class PlateResizeEvent extends CustomEvent<PlateSize> {
  static readonly type = 'plate-resize';

  constructor(size: PlateSize) {
    super(PlateResizeEvent.type, { detail: size, bubbles: true, composed: true });
  }
}

/** The focus has come to an entity of the plate. */
export class PlateFocusEvent extends CustomEvent<{ readonly id: EntityId }> {
  static readonly type = 'plate-focus';

  constructor(id: EntityId) {
    super(PlateFocusEvent.type, { detail: { id }, bubbles: true, composed: true });
  }
}
