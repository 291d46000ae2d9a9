/** The computer with the browser's own workers, started from the inlined text. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { computeMetric, type Metric } from '../../src/metrics/metric.ts';
import { METRICS, metricOf } from '../../src/metrics/registry.ts';
import { isWorthSplitting } from '../../src/workers/compute-in-parts.ts';
import { createComputer, type Computer, type ComputerOptions } from '../../src/workers/computer.ts';
import { grownGraph } from './grown-graph.ts';

const betweenness = metricOf('betweenness') as Metric;
const small = grownGraph(200);
const large = grownGraph(1500);
const PLAIN = { weighted: false };

const RealWorker = Worker;
const running = new Set<Worker>();
const computers: Computer[] = [];
const warnings: string[] = [];

/** Counts workers from their construction to their end. */
class CountedWorker extends RealWorker {
  constructor(url: string | URL) {
    super(url);
    running.add(this);
  }

  override terminate(): void {
    running.delete(this);
    super.terminate();
  }
}

function computer(options: ComputerOptions = {}): Computer {
  vi.stubGlobal('Worker', CountedWorker);
  const made = createComputer({ warn: (text) => warnings.push(text), ...options });
  computers.push(made);
  return made;
}

afterEach(() => {
  for (const made of computers.splice(0)) made.dispose();
  expect(running.size).toBe(0);
  expect(warnings.splice(0)).toEqual([]);
  vi.unstubAllGlobals();
});

describe('every metric has the same bits', () => {
  test.each(['auto', 'none'] as const)('as in place (worker: %s)', async (worker) => {
    const one = computer({ worker });
    const cases = METRICS.filter((metric) => metric.applies(small)).flatMap((metric) =>
      [false, true].map((weighted) => ({ metric, options: { weighted } })),
    );
    const outcomes = await Promise.all(
      cases.map(({ metric, options }) => one.compute(metric, small, options)),
    );
    expect(outcomes.length).toBeGreaterThan(0);
    expect(running.size > 0).toBe(worker === 'auto');
    for (const [i, { metric, options }] of cases.entries()) {
      expect(outcomes[i], metric.id).toEqual(computeMetric(metric, small, options));
    }
  });

  test('on one, two and three threads and in slices, in parts', async () => {
    const divisible = METRICS.filter((metric) => isWorthSplitting(metric, large, PLAIN));
    expect(divisible.map(({ id }) => id)).toContain('betweenness');
    for (const metric of divisible) {
      const expected = computeMetric(metric, large, PLAIN);
      for (const options of [{ threads: 1 }, { threads: 2 }, { threads: 3 }, { worker: 'none' }]) {
        const outcome = await computer(options as ComputerOptions).compute(metric, large, PLAIN);
        expect(outcome, metric.id).toEqual(expected);
      }
    }
  });
});

test('progress rises to 1', async () => {
  for (const options of [{ threads: 1 }, { threads: 2 }, { worker: 'none' }]) {
    const told: number[] = [];
    const one = computer(options as ComputerOptions);
    await one.compute(betweenness, large, PLAIN, { onProgress: (share) => told.push(share) });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.every((share) => share > 0 && share <= 1)).toBe(true);
    expect(told.at(-1)).toBe(1);
  }
});

test('a cancelled computation ends its worker; the next has another', async () => {
  const one = computer({ threads: 1 });
  const controller = new AbortController();
  const first = one.compute(betweenness, large, PLAIN, {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  await Promise.resolve();
  expect(running.size).toBe(0);
  expect(await one.compute(betweenness, small, PLAIN)).toEqual(computeMetric(betweenness, small));
  expect(running.size).toBe(1);
});

test('an error of a computation arrives as one', async () => {
  const unknown = { ...betweenness, id: 'unheard-of' };
  const failing = computer().compute(unknown, small, PLAIN);
  await expect(failing).rejects.toThrow('no metric is called unheard-of');
});

describe('an address that starts no worker of ours', () => {
  const faults = [
    ['is not there', { workerUrl: 'data:text/javascript,throw new Error("broken")' }],
    ['is an empty script', { workerUrl: 'data:text/javascript,', patience: 200 }],
    ['speaks otherwise', { workerUrl: 'data:text/javascript,postMessage({kind:"hello"})' }],
    ['may not be used', { workerUrl: 'https://host.invalid/metric-worker.js' }],
  ] as const;

  test.each(faults)('because it %s: the inlined text does', async (_why, options) => {
    const one = computer({ threads: 2, ...options });
    const outcomes = await Promise.all(
      [small, small].map((csr) => one.compute(betweenness, csr, PLAIN)),
    );
    expect(outcomes).toEqual([small, small].map((csr) => computeMetric(betweenness, csr)));
    expect(running.size).toBeGreaterThan(0);
    expect(warnings.splice(0)).toEqual([expect.stringContaining('no metric worker from')]);
  });
});
