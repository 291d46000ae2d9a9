import type { ReactiveController } from 'lit';
import { expect, test } from 'vitest';
import { MetricsController } from '../../src/elements/metrics-controller.ts';
import { computeMetric } from '../../src/metrics/metric.ts';
import { BETWEENNESS } from '../../src/metrics/betweenness.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { wantedMetrics } from '../../src/view/wanted-metrics.ts';
import { abortError } from '../../src/workers/task.ts';
import type { Computer } from '../../src/workers/computer.ts';
import { chordRing } from '../support/chord-ring.ts';

interface Asked {
  readonly metric: string;
  readonly answer: () => void;
  readonly fail: (message: string) => void;
  readonly progress: (share: number) => void;
  readonly isCancelled: () => boolean;
}

/** A host that counts its updates, and a computer that answers when it is told to. */
function stage() {
  const asked: Asked[] = [];
  let updates = 0;
  const controllers: ReactiveController[] = [];
  const computer: Computer = {
    run: () => Promise.reject(new Error('not asked for')),
    dispose: () => undefined,
    compute: (metric, csr, options, { signal, onProgress } = {}) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(abortError()));
        asked.push({
          metric: metric.id,
          answer: () => resolve(computeMetric(metric, csr, options)),
          fail: (message) => reject(new Error(message)),
          progress: (share) => onProgress?.(share),
          isCancelled: () => signal?.aborted === true,
        });
      }),
  };
  const host = {
    addController: (controller: ReactiveController) => controllers.push(controller),
    removeController: () => undefined,
    requestUpdate: () => (updates += 1),
    updateComplete: Promise.resolve(true),
  };
  const controller = new MetricsController(host, () => computer);
  return {
    asked,
    controller,
    leave: () => controllers[0]?.hostDisconnected?.(),
    updates: () => updates,
  };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('a small graph wants nothing: its metrics are computed where they are read', () => {
  expect(wantedMetrics(chordRing(12), { ...INITIAL_STATE, metric: 'betweenness' })).toEqual([]);
});

test('what takes long is asked for once, and is in its table when it comes', async () => {
  const { asked, controller, updates } = stage();
  const analysis = chordRing(400);
  const state = { ...INITIAL_STATE, metric: 'betweenness', panel: 'ranking' as const };
  controller.see(analysis, state);
  controller.see(analysis, state);
  // Of the graph, and of the graph without the hub.
  expect(asked.map(({ metric }) => metric)).toEqual(['betweenness', 'betweenness']);
  expect(analysis.metrics.get('betweenness')).toBeUndefined();
  asked[0]?.progress(0.5);
  expect(controller.progress).toBe(0.25);
  asked[0]?.answer();
  await settle();
  expect(analysis.metrics.get('betweenness')?.size).toBe(400);
  expect([controller.revision, controller.progress]).toEqual([1, 0]);
  expect(updates()).toBeGreaterThan(1);
  controller.see(analysis, state);
  expect(asked).toHaveLength(2);
});

test('another graph drops what was under way, and so does leaving the page', async () => {
  const { asked, controller, leave } = stage();
  const state = { ...INITIAL_STATE, metric: 'betweenness' };
  controller.see(chordRing(400), state);
  const before = asked.length;
  controller.see(chordRing(401), state);
  expect(asked.slice(0, before).every(({ isCancelled }) => isCancelled())).toBe(true);
  expect(asked.length).toBeGreaterThan(before);
  leave();
  expect(asked.every(({ isCancelled }) => isCancelled())).toBe(true);
  await settle();
  expect([controller.progress, controller.revision]).toEqual([null, 0]);
});

test('what the reader stopped is not begun again until asked for', () => {
  const { asked, controller } = stage();
  const analysis = chordRing(400);
  const state = { ...INITIAL_STATE, metric: 'betweenness' };
  controller.see(analysis, state);
  const before = asked.length;
  controller.stop();
  controller.see(analysis, state);
  expect(asked).toHaveLength(before);
  controller.start();
  controller.see(analysis, state);
  expect(asked.length).toBeGreaterThan(before);
});

test('a computation that fails is an answer', async () => {
  const { asked, controller } = stage();
  const analysis = chordRing(400);
  controller.see(analysis, { ...INITIAL_STATE, metric: 'betweenness' });
  asked[0]?.fail('the thread died');
  await settle();
  expect(analysis.metrics.outcome(BETWEENNESS)?.problem).toBe('the thread died');
});
