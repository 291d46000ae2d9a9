import type { Steps } from '../metrics/metric.ts';

/** Milliseconds a slice may take before the page has its turn; one step more may follow. */
export const SLICE = 12;

/** Time as slices need it. */
export interface SliceClock {
  /** Milliseconds. */
  readonly now: () => number;
  /** Resolves after the page had its turn. */
  readonly pause: () => Promise<void>;
}

/** The page's own. A message comes back without the 4 ms that nested timers wait. */
export const PAGE_CLOCK: SliceClock = {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(null);
    }),
};

/**
 * Runs a computation on the main thread in slices of `SLICE` ms, the first after a pause.
 *
 * @param isWanted asked before each slice; false ends the computation
 * @returns the result, or undefined where it was not wanted any more
 */
export async function runInSlices<T>(
  start: () => Steps<T>,
  isWanted: () => boolean,
  onProgress: (share: number) => void,
  clock: SliceClock = PAGE_CLOCK,
): Promise<T | undefined> {
  let steps: Steps<T> | undefined;
  for (;;) {
    await clock.pause();
    if (!isWanted()) return undefined;
    steps ??= start();
    const until = clock.now() + SLICE;
    let share = 0;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      share = step.value;
    } while (clock.now() < until);
    onProgress(share);
  }
}
