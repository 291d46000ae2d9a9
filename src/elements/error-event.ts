import { DatasetError, LoadError } from '../model/errors.ts';
import type { ErrorCode } from './host/error-codes.ts';
import { ElementEvent } from './element-event.ts';

/** What went wrong: a stable code, and words for people. */
export interface ErrorDetail {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Something could not be done: data loaded, an attribute followed. The element shows the same words. */
export class CooperationErrorEvent extends ElementEvent<ErrorDetail> {
  static override readonly type = 'cooperation-error';
}

/** The stable code of an error: `invalid-data`, or why loading failed, or `unknown`. */
export function errorCode(error: Error): ErrorCode {
  if (error instanceof DatasetError) return 'invalid-data';
  return error instanceof LoadError ? error.code : 'unknown';
}

declare global {
  interface HTMLElementEventMap {
    'cooperation-error': CooperationErrorEvent;
  }
}
