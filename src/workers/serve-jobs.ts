import type { CsrGraph } from '../metrics/csr.ts';
import type { AnyJob, JobInput } from './job.ts';
import { buffersOf, messageOf, type Reply, type Request } from './messages.ts';
import { VERSION } from './version.ts';

/** Milliseconds between two reports of progress, at least. */
export const PROGRESS_PAUSE = 50;

/** A worker's way to its page: the global object of the worker, or what stands for it in a test. */
export interface WorkerPort {
  readonly addEventListener: (
    type: 'message',
    listener: (event: { readonly data: Request }) => void,
  ) => void;
  readonly postMessage: (reply: Reply, transfer: Transferable[]) => void;
}

/** Does those of `jobs` that come over `port`, one after the other, and says hello first. */
export function serveJobs(
  port: WorkerPort,
  jobs: readonly AnyJob[],
  now: () => number = () => performance.now(),
): void {
  const graphs = new Map<number, CsrGraph>();
  port.addEventListener('message', ({ data }) => {
    const { id, job, graph, forget, input } = data;
    for (const old of forget) graphs.delete(old);
    if (graph.csr !== null) graphs.set(graph.id, graph.csr);
    try {
      const csr = graphs.get(graph.id);
      if (csr === undefined) throw new Error('the graph did not arrive');
      const output = run(job, { ...input, csr }, (share) =>
        port.postMessage({ kind: 'progress', id, share }, []),
      );
      port.postMessage({ kind: 'done', id, output }, buffersOf(output, csr));
    } catch (error) {
      port.postMessage({ kind: 'failed', id, message: messageOf(error) }, []);
    }
  });
  port.postMessage({ kind: 'hello', version: VERSION }, []);

  function run(name: string, input: JobInput, onProgress: (share: number) => void): unknown {
    const job = jobs.find((one) => one.name === name);
    if (job === undefined) throw new Error(`no job is called ${name}`);
    // Names and inputs were paired by the type of `Computer.run`.
    const steps = job.run(input as never);
    let told = now();
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      const time = now();
      if (time - told < PROGRESS_PAUSE) continue;
      told = time;
      onProgress(step.value);
    }
  }
}
