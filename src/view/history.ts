import type { ViewAction } from './action.ts';
import { adjustmentOf, reduce } from './reduce.ts';
import type { ViewState } from './state.ts';

/** How many steps can be undone. */
export const HISTORY_LIMIT = 500;

/** The view states the reader can go back and forth between. */
export interface History {
  readonly past: readonly ViewState[];
  readonly present: ViewState;
  readonly future: readonly ViewState[];
  /** The adjustment under way, whose further moves join the same step. */
  readonly adjusting: string | null;
}

/** A history that starts here. */
export function startHistory(present: ViewState): History {
  return { past: [], present, future: [], adjusting: null };
}

function sameState(a: ViewState, b: ViewState): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The history after an action. What changes nothing leaves no step; a stream of adjustments leaves one. */
export function advance(history: History, action: ViewAction): History {
  const next = reduce(history.present, action);
  if (sameState(next, history.present)) return history;
  const adjusting = adjustmentOf(action);
  if (adjusting !== null && adjusting === history.adjusting) {
    return { ...history, present: next, future: [] };
  }
  const past = [...history.past, history.present].slice(-HISTORY_LIMIT);
  return { past, present: next, future: [], adjusting };
}

/** One step back; the same history where there is none. */
export function undo(history: History): History {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    adjusting: null,
  };
}

/** One step forward again; the same history where there is none. */
export function redo(history: History): History {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, adjusting: null };
}
