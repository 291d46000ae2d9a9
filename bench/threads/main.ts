/** Runs in the measured page: metrics by the computer of the elements. */
import { parseDataset } from '../../src/dataset/parse.ts';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import { BETWEENNESS } from '../../src/metrics/betweenness.ts';
import { makeCsr, type CsrGraph } from '../../src/metrics/csr.ts';
import { metricInput } from '../../src/metrics/metric-input.ts';
import { computeMetric } from '../../src/metrics/metric.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import { randomFrom } from '../../src/model/random.ts';
import { createComputer, type ComputerOptions } from '../../src/workers/computer.ts';
import type { BenchGraph } from '../graphs.ts';
import { barabasiAlbert, cooperation } from '../graphs.ts';

/** How long the page was held up while it computed, in milliseconds. */
export interface Blocking {
  readonly total: number;
  /** Tasks of the main thread of 50 ms and more. */
  readonly longTasks: readonly number[];
  /** The longest time between two frames. */
  readonly longestFrame: number;
}

export interface ThreadsBench {
  /** Milliseconds of exact betweenness with one worker and with two, `runs` times in turns. */
  readonly compareThreads: (
    graph: 'ba' | 'coop',
    n: number,
    runs: number,
  ) => Promise<{ readonly one: number[]; readonly two: number[] }>;
  /** Milliseconds of one and of two workers counting the same in all: what a second thread gives at best. */
  readonly control: (runs: number) => Promise<{ readonly one: number[]; readonly two: number[] }>;
  /** Every metric of a random graph, while frames and long tasks are watched. */
  readonly computeAll: (n: number, m: number, options: ComputerOptions) => Promise<Blocking>;
  /** Milliseconds of every metric of the bundled dataset where they are asked for, `runs` times. */
  readonly bundledInPlace: (runs: number) => Promise<number[]>;
}

const PLAIN = { weighted: false };

function csrOf({ n, edges }: BenchGraph): CsrGraph {
  return makeCsr({ order: n, ends: edges, strengths: new Float64Array(edges.length / 2).fill(1) });
}

/** m distinct pairs of n vertices, drawn at random. */
function randomGraph(n: number, m: number): CsrGraph {
  const random = randomFrom(n);
  const pairs = new Set<number>();
  while (pairs.size < m) {
    const [a, b] = [Math.floor(random() * n), Math.floor(random() * n)];
    if (a !== b) pairs.add(Math.min(a, b) * n + Math.max(a, b));
  }
  const ends = [...pairs].flatMap((pair) => [Math.floor(pair / n), pair % n]);
  return makeCsr({ order: n, ends, strengths: new Float64Array(m).fill(1) });
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Counts to a number in a worker, with nothing else. */
function count(to: number): Promise<void> {
  const text = `let x = 0; for (let i = 0; i < ${to}; i++) x += i % 7; postMessage(x);`;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(url);
  return new Promise((resolve) => {
    worker.addEventListener('message', () => {
      worker.terminate();
      URL.revokeObjectURL(url);
      resolve();
    });
  });
}

const bench: ThreadsBench = {
  async control(runs) {
    const times = { one: [] as number[], two: [] as number[] };
    for (let run = 0; run < runs; run++) {
      times.one.push(await timed(() => count(1e9)));
      times.two.push(await timed(() => Promise.all([count(5e8), count(5e8)])));
    }
    return times;
  },

  async compareThreads(graph, n, runs) {
    const csr = csrOf((graph === 'ba' ? barabasiAlbert : cooperation)('', n, 17));
    const [one, two] = [createComputer({ threads: 1 }), createComputer({ threads: 2 })];
    const times = { one: [] as number[], two: [] as number[] };
    // The first run, which starts the workers and warms their code, is not counted.
    for (let run = 0; run <= runs; run++) {
      const first = await timed(() => one.compute(BETWEENNESS, csr, PLAIN));
      const second = await timed(() => two.compute(BETWEENNESS, csr, PLAIN));
      if (run > 0) times.one.push(first);
      if (run > 0) times.two.push(second);
    }
    one.dispose();
    two.dispose();
    return times;
  },

  async computeAll(n, m, options) {
    const csr = randomGraph(n, m);
    const watch = watchPage();
    const computer = createComputer(options);
    const metrics = METRICS.filter((metric) => metric.applies(csr));
    const total = await timed(() =>
      Promise.all(metrics.map((metric) => computer.compute(metric, csr, PLAIN))),
    );
    computer.dispose();
    return { total, ...(await watch.end()) };
  },

  async bundledInPlace(runs) {
    const text = await (await fetch('./cooperation.json')).text();
    const dataset = parseDataset(JSON.parse(text));
    const view = projectViewGraph(dataset, DEFAULT_QUERY);
    return Array.from({ length: runs }, () => {
      // Made anew, so that nothing that was found out about the graph is known already.
      const { csr } = metricInput(view);
      const start = performance.now();
      for (const metric of METRICS) if (metric.applies(csr)) computeMetric(metric, csr);
      return performance.now() - start;
    });
  },
};

function watchPage(): { readonly end: () => Promise<Omit<Blocking, 'total'>> } {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longTasks.push(entry.duration);
  });
  observer.observe({ type: 'longtask' });
  let longestFrame = 0;
  let last: number | null = null;
  let frame = requestAnimationFrame(function tick(now) {
    longestFrame = Math.max(longestFrame, now - (last ?? now));
    last = now;
    frame = requestAnimationFrame(tick);
  });
  return {
    end: async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      cancelAnimationFrame(frame);
      observer.disconnect();
      return { longTasks, longestFrame };
    },
  };
}

(globalThis as { threadsBench?: ThreadsBench }).threadsBench = bench;
