import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEGREE } from '../../src/metrics/degree.ts';
import { finish, type Metric, type Steps } from '../../src/metrics/metric.ts';
import { computeInParts, isWorthSplitting } from '../../src/workers/compute-in-parts.ts';
import type { Computer } from '../../src/workers/computer.ts';
import { grownGraph } from './grown-graph.ts';

const csr = grownGraph(12);
const OPTIONS = { weighted: false };
const PARTS = 7;

/** Shares that no two orders of adding sum to the same bits. */
function* share(part: number): Steps<Float64Array> {
  yield 0.5;
  return Float64Array.from({ length: csr.order }, (_, v) => 1 / (3 ** part + v / 7));
}

const summed = {
  ...DEGREE,
  parts: {
    count: () => PARTS,
    steps: (_graph: unknown, _options: unknown, part: number) => share(part),
    combine: (_graph: unknown, _options: unknown, parts: readonly Float64Array[]) => ({
      values: parts.reduce((sum, part) => sum.map((value, v) => value + part[v]!)),
      problem: null,
    }),
  },
} satisfies Metric;

const aMoment = (): Promise<void> => Promise.resolve();

/** Runs parts that end in the order of `delays`, each reporting half of itself first. */
const runner = (delays: readonly number[], asked: AbortSignal[] = []): Computer['run'] =>
  (async (_job: unknown, { part }: { part: number }, { signal, onProgress }: never) => {
    asked.push(signal);
    for (let wait = delays[part] ?? 0; wait > 0; wait--) await aMoment();
    if (delays[part] === -1) throw new Error(`part ${part} fails`);
    (onProgress as (done: number) => void)(0.5);
    await aMoment();
    (onProgress as (done: number) => void)(1);
    return finish(share(part));
  }) as unknown as Computer['run'];

const compute = (run: Computer['run'], onProgress?: (done: number) => void) =>
  computeInParts(run, summed, csr, OPTIONS, { onProgress });

describe('a metric in parts', () => {
  test('has the same bits whatever part ends first, and its progress rises to 1', async () => {
    const { values } = await compute(runner([]));
    const orders = fc.array(fc.nat(40), { minLength: PARTS, maxLength: PARTS });
    await fc.assert(
      fc.asyncProperty(orders, async (delays) => {
        const told: number[] = [];
        const outcome = await compute(runner(delays), (done) => told.push(done));
        expect(outcome.values).toEqual(values);
        expect(told).toEqual(told.toSorted((a, b) => a - b));
        expect(told.at(-1)).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  test('is given up where a part fails, and the others are cancelled', async () => {
    const asked: AbortSignal[] = [];
    const failing = compute(runner([90, 90, -1, 90, 90, 90, 90], asked));
    await expect(failing).rejects.toThrow('part 2 fails');
    expect(asked.map((signal) => signal.aborted)).toEqual(Array(PARTS).fill(true));
  });
});

test('cancelling reaches every part', async () => {
  const asked: AbortSignal[] = [];
  const controller = new AbortController();
  const waiting = computeInParts(runner(Array(PARTS).fill(9), asked), summed, csr, OPTIONS, {
    signal: controller.signal,
  });
  expect(asked.map((signal) => signal.aborted)).toEqual(Array(PARTS).fill(false));
  controller.abort();
  expect(asked.map((signal) => signal.aborted)).toEqual(Array(PARTS).fill(true));
  await waiting;
});

describe('splitting', () => {
  const costing = (cost: number): Metric => ({ ...summed, cost: () => cost });

  test('is for large computations only', () => {
    expect(isWorthSplitting(costing(1e6), csr, OPTIONS)).toBe(false);
    expect(isWorthSplitting(costing(1e8), csr, OPTIONS)).toBe(true);
  });

  test('needs a metric that falls into parts', () => {
    const { parts: _, ...whole } = costing(1e8);
    expect(isWorthSplitting(whole, csr, OPTIONS)).toBe(false);
  });
});
