import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSilence, type SilenceWatch } from '../../src/workers/silence-watch.ts';

let silent: number;
let watch: SilenceWatch;

beforeEach(() => {
  vi.useFakeTimers();
  silent = 0;
  watch = watchSilence(1000, () => silent++);
});

afterEach(() => vi.useRealTimers());

test('silence is told once, after its time', () => {
  vi.advanceTimersByTime(999);
  expect(silent).toBe(0);
  vi.advanceTimersByTime(5000);
  expect(silent).toBe(1);
});

test('whatever is heard puts it off', () => {
  for (let i = 0; i < 10; i++) {
    vi.advanceTimersByTime(600);
    watch.heard();
  }
  expect(silent).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(silent).toBe(1);
});

test('a stopped watch tells nothing', () => {
  watch.stop();
  vi.advanceTimersByTime(5000);
  expect(silent).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('a machine that slept is not silence', () => {
  vi.advanceTimersByTime(700);
  // The clock jumps; timers that were due meanwhile come once.
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(250);
  expect(silent).toBe(0);
});
