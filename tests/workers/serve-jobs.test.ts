import { describe, expect, test } from 'vitest';
import { BETWEENNESS } from '../../src/metrics/betweenness.ts';
import { computeMetric, type MetricOutcome } from '../../src/metrics/metric.ts';
import { JOBS } from '../../src/workers/jobs.ts';
import { buffersOf, type Reply, type Request } from '../../src/workers/messages.ts';
import { PROGRESS_PAUSE, serveJobs } from '../../src/workers/serve-jobs.ts';
import { grownGraph } from './grown-graph.ts';

const csr = grownGraph(60);
const input = { metric: 'betweenness', options: { weighted: false } };

/** A worker in this thread: what it answers, and a way to ask. `now` is its clock. */
function served(now?: () => number) {
  const replies: Reply[] = [];
  const transfers: Transferable[][] = [];
  let take: (event: { readonly data: Request }) => void = () => {};
  serveJobs(
    {
      addEventListener: (_type, listener) => {
        take = listener;
      },
      postMessage: (reply, transfer) => {
        replies.push(reply);
        transfers.push(transfer);
      },
    },
    JOBS,
    now,
  );
  return {
    replies,
    transfers,
    ask: (request: Partial<Request>) =>
      take({
        data: { id: 1, job: 'metric', graph: { id: 1, csr }, forget: [], input, ...request },
      }),
  };
}

describe('a worker', () => {
  test('says hello before anything else', () => {
    expect(served().replies).toEqual([{ kind: 'hello', version: expect.any(String) }]);
  });

  test('gives the bits that computing in place gives, and hands their memory over', () => {
    const { replies, transfers, ask } = served();
    ask({ id: 7 });
    const reply = replies.at(-1);
    expect(reply).toEqual({ kind: 'done', id: 7, output: computeMetric(BETWEENNESS, csr) });
    const { values } = (reply as { output: MetricOutcome }).output;
    expect(transfers.at(-1)).toEqual([values.buffer]);
  });

  test('tells of its progress at a pace, not at every step', () => {
    let time = 0;
    const { replies, ask } = served(() => (time += 10));
    ask({});
    const shares = replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.share] : []));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.length).toBeLessThanOrEqual(time / PROGRESS_PAUSE);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test('keeps a graph until it is told to forget it', () => {
    const { replies, ask } = served();
    ask({ graph: { id: 5, csr } });
    ask({ graph: { id: 5, csr: null } });
    expect(replies.at(-1)?.kind).toBe('done');
    ask({ graph: { id: 6, csr }, forget: [5] });
    ask({ graph: { id: 5, csr: null } });
    expect(replies.at(-1)).toMatchObject({ kind: 'failed', message: 'the graph did not arrive' });
  });

  test('answers with what went wrong, and goes on', () => {
    const { replies, ask } = served();
    ask({ input: { ...input, metric: 'unheard-of' } as never });
    expect(replies.at(-1)).toEqual({
      kind: 'failed',
      id: 1,
      message: 'no metric is called unheard-of',
    });
    ask({ job: 'unheard-of' });
    expect(replies.at(-1)).toMatchObject({ message: 'no job is called unheard-of' });
    ask({});
    expect(replies.at(-1)?.kind).toBe('done');
  });
});

test('the memory of the graph is never handed over', () => {
  const values = new Float64Array(3);
  expect(buffersOf({ values, ties: csr.targets, problem: null }, csr)).toEqual([values.buffer]);
  expect(buffersOf(values, csr)).toEqual([values.buffer]);
  expect(buffersOf([{ inner: { values } }, null, 3], csr)).toEqual([values.buffer]);
});
