import type { SelectDetail } from './select-event.ts';

/** The pointer has come over an entity or a tie of the picture, or left it: then both are null. */
export class CooperationHoverEvent extends CustomEvent<SelectDetail> {
  static readonly type = 'cooperation-hover';

  constructor(detail: SelectDetail) {
    super(CooperationHoverEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cooperation-hover': CooperationHoverEvent;
  }
}
