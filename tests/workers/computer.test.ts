/** The computer with workers that run in this thread, behaving well or badly. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { computeMetric, type Metric } from '../../src/metrics/metric.ts';
import { METRICS, metricOf } from '../../src/metrics/registry.ts';
import { createComputer, type Computer, type ComputerOptions } from '../../src/workers/computer.ts';
import { hireFakeWorkers, type Conduct } from './fake-worker.ts';
import { settled, until } from './fake-time.ts';
import { grownGraph } from './grown-graph.ts';

// Bundling the worker takes real time; here a worker is made from whatever address.
vi.mock('virtual:metric-worker', () => ({ text: '' }));

const PLAIN = { weighted: false };
const URL_GIVEN = 'https://host.example/metric-worker.js';
const byUrl =
  (ours: Conduct, inlined: Conduct) =>
  (address: string): Conduct =>
    address === URL_GIVEN ? ours : inlined;

const csr = grownGraph(50);
const betweenness = metricOf('betweenness') as Metric;
const expected = computeMetric(betweenness, csr);
const computers: Computer[] = [];
const warnings: string[] = [];

function computer(options: ComputerOptions = {}): Computer {
  const made = createComputer({
    workerUrl: URL_GIVEN,
    threads: 2,
    warn: (text) => warnings.push(text),
    ...options,
  });
  computers.push(made);
  return made;
}

const compute = (one: Computer, options?: Parameters<Computer['compute']>[3]) =>
  one.compute(betweenness, csr, PLAIN, options);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
});

afterEach(() => {
  for (const made of computers.splice(0)) made.dispose();
  warnings.length = 0;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a worker that works', () => {
  test('is started when there is work, from the given address first', async () => {
    const staff = hireFakeWorkers(() => 'works');
    const one = computer();
    expect(staff.addresses).toEqual([]);
    expect(await settled(compute(one))).toEqual(expected);
    expect(staff.addresses).toEqual([URL_GIVEN]);
    expect(warnings).toEqual([]);
  });

  test('is sent each graph once', async () => {
    const staff = hireFakeWorkers(() => 'works');
    const one = computer({ threads: 1 });
    const other = grownGraph(20);
    await settled(compute(one));
    await settled(one.compute(betweenness, other, PLAIN));
    await settled(compute(one));
    expect(staff.requests.map(({ graph }) => graph.csr?.order ?? null)).toEqual([50, 20, null]);
    expect(new Set(staff.requests.map(({ graph }) => graph.id)).size).toBe(2);
  });

  test('is stopped when it had nothing to do for a while, and started anew', async () => {
    const staff = hireFakeWorkers(() => 'works');
    const one = computer({ idle: 1000 });
    await settled(compute(one));
    expect(staff.alive()).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(staff.alive()).toBe(0);
    expect(await settled(compute(one))).toEqual(expected);
    expect(warnings).toEqual([]);
  });

  test('tells what went wrong as an error, and takes the next task', async () => {
    hireFakeWorkers(() => 'works');
    const one = computer({ threads: 1 });
    const unknown = { ...betweenness, id: 'unheard-of' };
    await expect(settled(one.compute(unknown, csr, PLAIN))).rejects.toThrow('unheard-of');
    expect(await settled(compute(one))).toEqual(expected);
    expect(warnings).toEqual([]);
  });

  test('is as many as there are threads, not more', async () => {
    const staff = hireFakeWorkers(() => 'works');
    const one = computer({ threads: 3 });
    await settled(Promise.all(Array.from({ length: 12 }, () => compute(one))));
    expect(staff.addresses).toHaveLength(3);
    one.dispose();
    expect(staff.alive()).toBe(0);
  });

  test('[DOM] 31 shares the cores with those of other graphs: together as many as threads, each at least one', async () => {
    const staff = hireFakeWorkers(() => 'works');
    const many = (one: Computer): Promise<unknown> =>
      settled(Promise.all(Array.from({ length: 6 }, () => compute(one))));
    const [first, ...others] = Array.from({ length: 5 }, () => computer({ threads: 3 }));
    await many(first!);
    expect(staff.alive()).toBe(3);
    for (const other of others) await many(other);
    expect(staff.alive()).toBe(3 + others.length);
    first!.dispose();
    for (const other of others.slice(1)) other.dispose();
    await many(others[0]!);
    expect(staff.alive()).toBe(3);
  });
});

const FAULTS: readonly Conduct[] = [
  'throws at construction',
  'errs before its first message',
  'never answers',
  'is of another version',
  'errs at its first job',
  'falls silent at its first job',
];

describe.each(FAULTS)('a worker that %s', (fault) => {
  test('is replaced by the inlined one, with one warning', async () => {
    const staff = hireFakeWorkers(byUrl(fault, 'works'));
    const one = computer();
    const results = await settled(Promise.all([compute(one), compute(one), compute(one)]));
    expect(results).toEqual([expected, expected, expected]);
    expect(staff.addresses.filter((url) => url === URL_GIVEN).length).toBeLessThanOrEqual(2);
    expect(staff.addresses.some((url) => url.startsWith('blob:'))).toBe(true);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(URL_GIVEN);
  });

  test('leaves the work to the page where the inlined one does the same', async () => {
    const staff = hireFakeWorkers(() => fault);
    const one = computer();
    expect(await settled(Promise.all([compute(one), compute(one)]))).toEqual([expected, expected]);
    expect(await settled(compute(one))).toEqual(expected);
    expect(staff.alive()).toBe(0);
    expect(warnings).toHaveLength(1);
  });
});

test('one worker is tried before a second: a page that forbids them reports it once', async () => {
  const staff = hireFakeWorkers(() => 'errs before its first message');
  const one = computer({ threads: 4 });
  await settled(Promise.all(Array.from({ length: 6 }, () => compute(one))));
  expect(staff.addresses).toEqual([URL_GIVEN, expect.stringMatching(/^blob:/)]);
});

test('worker: none starts none', async () => {
  const staff = hireFakeWorkers(() => 'works');
  const one = computer({ worker: 'none' });
  expect(await settled(compute(one))).toEqual(expected);
  expect(staff.addresses).toEqual([]);
  expect(warnings).toEqual([]);
});

describe('cancelling', () => {
  test('before the start computes nothing', async () => {
    const staff = hireFakeWorkers(() => 'works');
    const one = computer();
    const cancelled = settled(compute(one, { signal: AbortSignal.abort() }));
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(staff.addresses).toEqual([]);
  });

  test('ends the worker at it, tells nothing more, and leaves the others alone', async () => {
    const staff = hireFakeWorkers(() => 'works');
    const one = computer({ threads: 1 });
    const controller = new AbortController();
    const told: number[] = [];
    const first = compute(one, { signal: controller.signal, onProgress: (s) => told.push(s) });
    first.catch(() => {});
    const second = compute(one);
    await until(() => staff.requests.length === 1);
    controller.abort();
    const before = [...told];
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(await settled(second)).toEqual(expected);
    expect(told).toEqual(before);
    expect(staff.addresses).toHaveLength(2);
    expect(staff.alive()).toBe(1);
    expect(warnings).toEqual([]);
  });

  test('takes a waiting task out of the queue without a worker being ended', async () => {
    const staff = hireFakeWorkers(() => 'works');
    const one = computer({ threads: 1 });
    const controller = new AbortController();
    const first = compute(one);
    const second = compute(one, { signal: controller.signal });
    controller.abort();
    await expect(second).rejects.toBeInstanceOf(DOMException);
    expect(await settled(first)).toEqual(expected);
    expect(staff.requests).toHaveLength(1);
    expect(staff.addresses).toHaveLength(1);
  });

  test('everything by dispose leaves nothing running; the next task starts anew', async () => {
    const staff = hireFakeWorkers(() => 'works');
    const one = computer();
    const all = Promise.allSettled([compute(one), compute(one), compute(one)]);
    await until(() => staff.requests.length > 0);
    one.dispose();
    const ends = await settled(all);
    expect(ends.map((end) => end.status === 'rejected' && end.reason.name)).toEqual([
      'AbortError',
      'AbortError',
      'AbortError',
    ]);
    expect(staff.alive()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(await settled(compute(one))).toEqual(expected);
  });
});

describe('progress', () => {
  test.each(['auto', 'none'] as const)('rises to 1 (worker: %s)', async (worker) => {
    hireFakeWorkers(() => 'works');
    const told: number[] = [];
    await settled(compute(computer({ worker }), { onProgress: (share) => told.push(share) }));
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(new Set(told).size).toBe(told.length);
  });
});

test('without workers in this world the page computes, and nobody is warned', async () => {
  vi.stubGlobal('Worker', undefined);
  expect(await settled(compute(computer()))).toEqual(expected);
  expect(warnings).toEqual([]);
});

test('every metric comes out of a worker as it is computed in place', async () => {
  hireFakeWorkers(() => 'works');
  const one = computer();
  for (const metric of METRICS.filter((each) => each.applies(csr))) {
    for (const weighted of [false, true]) {
      const outcome = await settled(one.compute(metric, csr, { weighted }));
      expect(outcome, metric.id).toEqual(computeMetric(metric, csr, { weighted }));
    }
  }
});
