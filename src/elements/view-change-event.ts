/** The view as a link, and whether the reader would expect Back to take the change back. */
export interface ViewChange {
  /** The text of an address fragment, without `#`. */
  readonly link: string;
  readonly navigation: boolean;
}

/** The reader changed the view. Not fired for what the host set itself. */
export class CooperationViewChangeEvent extends CustomEvent<ViewChange> {
  static readonly type = 'cooperation-view-change';

  constructor(detail: ViewChange) {
    super(CooperationViewChangeEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cooperation-view-change': CooperationViewChangeEvent;
  }
}
