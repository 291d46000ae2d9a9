/** What is or would be selected; both are null where nothing is. */
export interface SelectDetail {
  readonly kind: 'entity' | 'tie' | null;
  readonly id: string | null;
}

/** The reader has selected an entity or a tie, or nothing any more. */
export class CooperationSelectEvent extends CustomEvent<SelectDetail> {
  static readonly type = 'cooperation-select';

  constructor(detail: SelectDetail) {
    super(CooperationSelectEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** The reader is about to select something; `preventDefault()` keeps the selection as it is. */
export class CooperationBeforeSelectEvent extends CustomEvent<SelectDetail> {
  static readonly type = 'cooperation-before-select';

  constructor(detail: SelectDetail) {
    super(CooperationBeforeSelectEvent.type, {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cooperation-select': CooperationSelectEvent;
    'cooperation-before-select': CooperationBeforeSelectEvent;
  }
}
