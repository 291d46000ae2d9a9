import { describe, expect, test } from 'vitest';
import { METRIC_JOB } from '../../src/workers/metric-job.ts';
import { createTask, type RunOptions } from '../../src/workers/task.ts';
import { grownGraph } from './grown-graph.ts';

const taskWith = (options: RunOptions = {}) =>
  createTask(METRIC_JOB, { csr: grownGraph(3) }, options);

describe('a task', () => {
  test('is told its progress only where it rises, and never beyond 1', () => {
    const told: number[] = [];
    const { progress, done } = taskWith({ onProgress: (share) => told.push(share) });
    for (const share of [0, 0.2, 0.1, 0.2, NaN, 0.5]) progress(share);
    expect(told).toEqual([0.2, 0.5]);
    done('result');
    progress(3);
    expect(told).toEqual([0.2, 0.5, 1]);
  });

  test('is settled once: what comes later is not heard', async () => {
    const controller = new AbortController();
    const told: number[] = [];
    const task = taskWith({ signal: controller.signal, onProgress: (share) => told.push(share) });
    controller.abort();
    task.progress(0.5);
    task.done('late');
    task.failed('later');
    expect(task.isOpen()).toBe(false);
    await expect(task.result).rejects.toMatchObject({ name: 'AbortError' });
    expect(told).toEqual([]);
  });

  test('is not cancelled by a signal that comes after its result', async () => {
    const controller = new AbortController();
    const task = taskWith({ signal: controller.signal });
    task.done('result');
    controller.abort();
    expect(await task.result).toBe('result');
  });

  test('can be cancelled by whoever is told its progress', async () => {
    const controller = new AbortController();
    const task = taskWith({ signal: controller.signal, onProgress: () => controller.abort() });
    task.done('result');
    await expect(task.result).rejects.toMatchObject({ name: 'AbortError' });
  });
});
