import type { SelectDetail } from './select-event.ts';
import { ElementEvent } from '../element-event.ts';

/** The pointer has come over an entity or a tie of the picture, or left it: then both are null. */
export class CooperationHoverEvent extends ElementEvent<SelectDetail> {
  static override readonly type = 'cooperation-hover';
}

declare global {
  interface HTMLElementEventMap {
    'cooperation-hover': CooperationHoverEvent;
  }
}
