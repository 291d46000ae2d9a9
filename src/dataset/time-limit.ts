/** A signal that aborts after some time, or with another signal. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Whether it was the time that ran out. */
  readonly expired: () => boolean;
  /** Gives back the timer and the listener. */
  readonly release: () => void;
}

/** Starts a time limit of some milliseconds that also ends when `outer` aborts. */
export function timeLimit(milliseconds: number, outer?: AbortSignal): TimeLimit {
  const controller = new AbortController();
  let expired = false;
  const stop = (): void => controller.abort();
  const timer = setTimeout(() => {
    expired = true;
    stop();
  }, milliseconds);
  outer?.addEventListener('abort', stop);
  if (outer?.aborted === true) stop();
  return {
    signal: controller.signal,
    expired: () => expired,
    release: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', stop);
    },
  };
}
