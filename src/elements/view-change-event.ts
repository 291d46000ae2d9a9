import { ElementEvent } from './element-event.ts';

/** The view as a link, and whether the reader would expect Back to take the change back. */
export interface ViewChange {
  /** The text of an address fragment, without `#`. */
  readonly link: string;
  readonly navigation: boolean;
}

/** The reader changed the view. Not fired for what the host set itself. */
export class CooperationViewChangeEvent extends ElementEvent<ViewChange> {
  static override readonly type = 'cooperation-view-change';
}

declare global {
  interface HTMLElementEventMap {
    'cooperation-view-change': CooperationViewChangeEvent;
  }
}
