import type { TimeReading } from '../graph/time/time-query.ts';
import type { ViewState } from './state.ts';

/** What a reader can do to the time of a view. Days are ISO days. */
export type TimeAction =
  /**
   * Shows what was true on a day, or in a range. `stroke`: a number that all moves of one drag, one run of
   * keys or one play share; they leave one undo step.
   */
  | {
      readonly kind: 'set-time';
      readonly since: string | null;
      readonly asOf: string | null;
      readonly stroke?: number;
    }
  | { readonly kind: 'set-reading'; readonly reading: TimeReading }
  | { readonly kind: 'show-undated'; readonly shown: boolean }
  | { readonly kind: 'set-known-on'; readonly day: string | null };

/** The state on another day or in another range, whose two ends may come in either order. */
export function withTime(state: ViewState, since: string | null, asOf: string | null): ViewState {
  const turned = since !== null && asOf !== null && since > asOf;
  return { ...state, since: turned ? asOf : since, asOf: turned ? since : asOf };
}

/** The state after an action that concerns time. */
export function reduceTime(state: ViewState, action: TimeAction): ViewState {
  switch (action.kind) {
    case 'set-time':
      return withTime(state, action.since, action.asOf);
    case 'set-reading':
      return { ...state, reading: action.reading };
    case 'show-undated':
      return { ...state, undated: action.shown };
    case 'set-known-on':
      return { ...state, knownOn: action.day };
  }
}
