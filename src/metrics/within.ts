import type { Steps } from './metric.ts';

/**
 * A computation as a part of a longer one: what it says is done, 0 to 1, is told between two shares.
 * Never goes back, even where the part's own estimate does.
 */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  let done = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    done = Math.max(done, step.value);
    yield from + (to - from) * done;
  }
}
