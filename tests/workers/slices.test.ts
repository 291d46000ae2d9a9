import { describe, expect, test } from 'vitest';
import type { Steps } from '../../src/metrics/metric.ts';
import { createSliceLane } from '../../src/workers/slice-lane.ts';
import { runInSlices, SLICE, type SliceClock } from '../../src/workers/slices.ts';
import { METRIC_JOB } from '../../src/workers/metric-job.ts';
import { createTask } from '../../src/workers/task.ts';
import { grownGraph } from './grown-graph.ts';

/** A clock that only computing moves; notes how long the page waited between two pauses. */
class FakeClock implements SliceClock {
  readonly blocked: number[] = [];
  #time = 0;
  #turn = 0;

  now = (): number => this.#time;

  pause = async (): Promise<void> => {
    this.blocked.push(this.#time - this.#turn);
    this.#turn = this.#time;
  };

  spend(milliseconds: number): void {
    this.#time += milliseconds;
  }
}

function* work(clock: FakeClock, steps: number, milliseconds: number): Steps<string> {
  for (let i = 0; i < steps; i++) {
    clock.spend(milliseconds);
    yield i / steps;
  }
  return 'done';
}

const always = (): boolean => true;

describe('slices', () => {
  test.each([0.1, 1, 5, 20])(
    '[CSP] 40 of steps of %s ms end soon after their time',
    async (step) => {
      const clock = new FakeClock();
      const shares: number[] = [];
      const result = await runInSlices(
        () => work(clock, 200, step),
        always,
        (share) => shares.push(share),
        clock,
      );
      expect(result).toBe('done');
      expect(Math.max(...clock.blocked)).toBeLessThanOrEqual(SLICE + step);
      expect(clock.blocked.length).toBeGreaterThanOrEqual(
        Math.floor((200 * step) / (SLICE + step)),
      );
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    },
  );

  test('use their time: short steps do not give the page a turn each', async () => {
    const clock = new FakeClock();
    await runInSlices(
      () => work(clock, 120, 1),
      always,
      () => {},
      clock,
    );
    expect(clock.blocked.length).toBeLessThanOrEqual(12);
  });

  test('begin only after a pause, and not at all where nothing is wanted', async () => {
    const clock = new FakeClock();
    let started = false;
    const start = (): Steps<string> => {
      started = true;
      return work(clock, 3, 1);
    };
    expect(
      await runInSlices(
        start,
        () => false,
        () => {},
        clock,
      ),
    ).toBe(undefined);
    expect(started).toBe(false);
    const running = runInSlices(start, always, () => {}, clock);
    expect(started).toBe(false);
    await running;
    expect(started).toBe(true);
  });

  test('stop where the result is not wanted any more', async () => {
    const clock = new FakeClock();
    let wanted = true;
    const result = await runInSlices(
      () => work(clock, 1000, 1),
      () => wanted,
      () => {
        wanted = false;
      },
      clock,
    );
    expect(result).toBe(undefined);
    expect(clock.now()).toBeLessThanOrEqual(SLICE + 1);
  });
});

describe('the lane of slices', () => {
  const csr = grownGraph(40);
  const degree = { csr, metric: 'degree', options: { weighted: false } };

  test('does one task after the other and passes over cancelled ones', async () => {
    const lane = createSliceLane();
    const order: string[] = [];
    const controller = new AbortController();
    const tasks = [{}, { signal: controller.signal }, {}].map((options) =>
      createTask(METRIC_JOB, degree, options),
    );
    const ends = tasks.map(async ({ result }, i) => {
      order.push(
        `${i} ${await result.then(
          () => 'done',
          (error: Error) => error.name,
        )}`,
      );
    });
    for (const task of tasks) lane(task);
    controller.abort();
    await Promise.all(ends);
    expect(order).toEqual(['1 AbortError', '0 done', '2 done']);
  });

  test('lets no task begin before the one ahead of it has ended', async () => {
    let time = 0;
    const lane = createSliceLane({ now: () => (time += SLICE), pause: () => Promise.resolve() });
    const order: number[] = [];
    const tasks = [0, 1, 2].map((which) =>
      createTask(METRIC_JOB, { ...degree, metric: 'betweenness' } as never, {
        onProgress: () => order.push(which),
      }),
    );
    for (const task of tasks) lane(task);
    await Promise.all(tasks.map(({ result }) => result));
    expect(order.length).toBeGreaterThan(10);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('goes on after a computation that throws', async () => {
    const lane = createSliceLane();
    const failing = createTask(METRIC_JOB, { ...degree, metric: 'unheard-of' } as never, {});
    const next = createTask(METRIC_JOB, degree, {});
    lane(failing);
    lane(next);
    await expect(failing.result).rejects.toThrow('no metric is called unheard-of');
    await expect(next.result).resolves.toMatchObject({ problem: null });
  });
});
