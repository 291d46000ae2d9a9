import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BenchGraph } from './graphs.ts';

/** igraph's C, through python-igraph. */
export interface Igraph {
  readonly version: string;
  /** The times of some runs of exact betweenness, in milliseconds. */
  readonly betweenness: (
    graph: BenchGraph,
    weights: readonly number[] | null,
    runs: number,
  ) => Promise<number[]>;
  readonly close: () => Promise<void>;
}

/** Starts Python with igraph; null where either is missing. */
export function startIgraph(): Igraph | null {
  const asked = spawnSync('python3', ['-c', 'import igraph; print(igraph.__version__)']);
  if (asked.status !== 0) return null;
  const python = spawn('python3', ['-B', join(import.meta.dirname, 'betweenness_igraph.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  return {
    version: String(asked.stdout).trim(),
    betweenness: async ({ n, edges }, weights, runs) => {
      python.stdin.write(`${JSON.stringify({ n, edges: [...edges], weights, runs })}\n`);
      const { value, done } = await answers.next();
      if (done === true) throw new Error('igraph gave no answer');
      return JSON.parse(value);
    },
    close: async () => {
      python.stdin.end();
      await once(python, 'exit');
    },
  };
}
