import { ElementEvent } from './element-event.ts';

/** A dataset has been loaded and is shown. */
export interface ReadyDetail {
  /** Hash of the dataset. */
  readonly hash: string;
  /** The view as a link: the text of an address fragment. */
  readonly link: string;
}

/** Fired once for each dataset that was loaded. */
export class CooperationReadyEvent extends ElementEvent<ReadyDetail> {
  static override readonly type = 'cooperation-ready';
}

declare global {
  interface HTMLElementEventMap {
    'cooperation-ready': CooperationReadyEvent;
  }
}
