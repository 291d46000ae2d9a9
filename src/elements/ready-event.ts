/** A dataset has been loaded and is shown. */
export interface ReadyDetail {
  /** Hash of the dataset. */
  readonly hash: string;
  /** The view as a link: the text of an address fragment. */
  readonly link: string;
}

/** Fired once for each dataset that was loaded. */
export class CooperationReadyEvent extends CustomEvent<ReadyDetail> {
  static readonly type = 'cooperation-ready';

  constructor(detail: ReadyDetail) {
    super(CooperationReadyEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cooperation-ready': CooperationReadyEvent;
  }
}
