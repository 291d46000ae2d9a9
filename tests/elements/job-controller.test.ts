import type { ReactiveController } from 'lit';
import { expect, test } from 'vitest';
import { JobController } from '../../src/elements/job-controller.ts';
import { fragilityInput } from '../../src/metrics/fragility/fragility-input.ts';
import { finish } from '../../src/metrics/metric.ts';
import { analyse } from '../../src/view/analysis.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import type { Computer } from '../../src/workers/computer.ts';
import { FRAGILITY_JOB } from '../../src/workers/fragility-job.ts';
import { abortError } from '../../src/workers/task.ts';
import { starNetwork } from '../support/star-network.ts';

/** A host, and a computer that answers, or fails, when it is told to. */
function stage() {
  const asked: { readonly answer: () => void; readonly fail: () => void; signal?: AbortSignal }[] =
    [];
  const controllers: ReactiveController[] = [];
  const computer: Computer = {
    compute: () => Promise.reject(new Error('not asked for')),
    dispose: () => undefined,
    run: (job, input, { signal, onProgress } = {}) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(abortError()));
        onProgress?.(0.5);
        asked.push({
          answer: () => resolve(finish(job.run(input)) as never),
          fail: () => reject(new Error('the thread died')),
          ...(signal && { signal }),
        });
      }),
  };
  const host = {
    addController: (controller: ReactiveController) => controllers.push(controller),
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const controller = new JobController(host, {
    job: FRAGILITY_JOB,
    input: ({ view, without, weighted, metrics }, metric) => ({
      ...fragilityInput(view, without, metric, weighted),
      csr: metrics.graph.csr,
    }),
    computer: () => computer,
  });
  return { asked, controller, leave: () => controllers[0]?.hostDisconnected?.() };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const analysis = analyse(starNetwork(), INITIAL_STATE);

test('a job runs when it is started, and its result stays with its ranking', async () => {
  const { asked, controller } = stage();
  controller.see(analysis, 'degree');
  expect(asked).toHaveLength(0);
  controller.start();
  expect(controller.phase).toEqual({ kind: 'running', share: 0.5 });
  asked[0]?.answer();
  await settle();
  expect(controller.phase).toMatchObject({
    kind: 'done',
    output: { result: { entities: analysis.metrics.graph.ids } },
  });
  controller.see({ ...analysis }, 'degree');
  expect(controller.phase.kind).toBe('done');
  controller.see(analysis, 'betweenness');
  expect(controller.phase.kind).toBe('idle');
});

test('it stops when the reader says so, the ranking changes, or the element leaves', async () => {
  const ends: readonly ((at: ReturnType<typeof stage>) => void)[] = [
    ({ controller }) => controller.stop(),
    ({ controller }) => controller.see(analyse(starNetwork(), INITIAL_STATE), 'degree'),
    ({ leave }) => leave(),
  ];
  for (const end of ends) {
    const here = stage();
    here.controller.see(analysis, 'degree');
    here.controller.start();
    end(here);
    expect(here.asked[0]?.signal?.aborted).toBe(true);
    here.asked[0]?.answer();
    await settle();
    expect(here.controller.phase.kind).toBe('idle');
  }
});

test('a failure is said', async () => {
  const { asked, controller } = stage();
  controller.see(analysis, 'degree');
  controller.start();
  asked[0]?.fail();
  await settle();
  expect(controller.phase).toEqual({ kind: 'failed', problem: 'the thread died' });
});
