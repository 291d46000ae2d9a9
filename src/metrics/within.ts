import type { Steps } from './metric.ts';

/** A computation as a part of a longer one: what it says is done, 0 to 1, is told between two shares. */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
