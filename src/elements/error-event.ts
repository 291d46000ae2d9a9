/** What went wrong: a stable code, and words for people. */
export interface ErrorDetail {
  readonly code: string;
  readonly message: string;
}

/** The data could not be loaded. The element shows the same words. */
export class CooperationErrorEvent extends CustomEvent<ErrorDetail> {
  static readonly type = 'cooperation-error';

  constructor(detail: ErrorDetail) {
    super(CooperationErrorEvent.type, { detail, bubbles: true, composed: true });
  }
}
