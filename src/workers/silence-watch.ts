export interface SilenceWatch {
  /** Something was heard: waiting starts anew. */
  readonly heard: () => void;
  readonly stop: () => void;
}

/** Silence counts in so many parts. */
const TICKS = 4;

/**
 * Calls `onSilence` once when nothing was heard for `limit` ms. Counted in ticks of the page's own
 * clock: while the page hangs or the machine sleeps no ticks come, and what waits to be heard is heard
 * before the next.
 */
export function watchSilence(limit: number, onSilence: () => void): SilenceWatch {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks++;
    if (ticks < TICKS) return;
    clearInterval(timer);
    onSilence();
  }, limit / TICKS);
  return {
    heard: () => {
      ticks = 0;
    },
    stop: () => clearInterval(timer),
  };
}
