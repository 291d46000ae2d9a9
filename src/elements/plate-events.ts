import type { EntityId } from '../model/entity.ts';
import type { PlateSize } from '../view/drawing.ts';
import type { Selection } from '../view/state.ts';

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

/** The pointer is over an entity or a tie; null: over neither. */
export class PlateHoverEvent extends CustomEvent<Selection | null> {
  static readonly type = 'plate-hover';

  constructor(target: Selection | null) {
    super(PlateHoverEvent.type, { detail: target, bubbles: true, composed: true });
  }
}
