import { ElementEvent } from '../element-event.ts';

/** What is or would be selected; both are null where nothing is. */
export interface SelectDetail {
  readonly kind: 'entity' | 'tie' | null;
  readonly id: string | null;
}

/** The reader has selected an entity or a tie, or nothing any more. */
export class CooperationSelectEvent extends ElementEvent<SelectDetail> {
  static override readonly type = 'cooperation-select';
}

/** The reader is about to select something; `preventDefault()` keeps the selection as it is. */
export class CooperationBeforeSelectEvent extends ElementEvent<SelectDetail> {
  static override readonly type = 'cooperation-before-select';
  static override readonly cancelable = true;
}

declare global {
  interface HTMLElementEventMap {
    'cooperation-select': CooperationSelectEvent;
    'cooperation-before-select': CooperationBeforeSelectEvent;
  }
}
