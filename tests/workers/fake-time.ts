import { expect, vi } from 'vitest';

/** Lets fake timers pass, one by one, until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !isSo(); i++) await vi.advanceTimersToNextTimerAsync();
  expect(isSo()).toBe(true);
}

/** Lets fake timers pass until a promise is settled. */
export async function settled<T>(promise: Promise<T>): Promise<T> {
  const state = { isOpen: true };
  const end = promise.finally(() => {
    state.isOpen = false;
  });
  end.catch(() => {});
  while (state.isOpen) {
    await vi.advanceTimersByTimeAsync(50);
    // The messages between slices pass in real time.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return end;
}
