import type { Steps } from '../metric.ts';

/**
 * The same computation as a part of a longer one: its 0 to 1 is the whole's `from` to `to`. Never goes
 * back, even where the part's own estimate does.
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
