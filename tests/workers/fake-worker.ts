import { vi } from 'vitest';
import type { Reply, Request } from '../../src/workers/messages.ts';
import { JOBS } from '../../src/workers/jobs.ts';
import { serveJobs, type WorkerPort } from '../../src/workers/serve-jobs.ts';

/** How a worker behaves: well, or in one of the ways browsers and pages forbid or break them. */
export type Conduct =
  | 'works'
  | 'throws at construction'
  | 'errs before its first message'
  | 'never answers'
  | 'is of another version'
  | 'errs at its first job'
  | 'falls silent at its first job';

/** Workers that were constructed and what was sent to them. */
export interface Staff {
  /** Addresses, in the order of construction. */
  readonly addresses: string[];
  readonly requests: Request[];
  /** How many are neither terminated nor dead. */
  readonly alive: () => number;
}

/**
 * Puts a worker in the place of the browser's: it runs in this thread, between other tasks, and messages
 * cross as copies. `conductOf` says by address how it behaves. `vi.unstubAllGlobals` takes it away.
 */
export function hireFakeWorkers(conductOf: (address: string) => Conduct): Staff {
  const addresses: string[] = [];
  const requests: Request[] = [];
  const living = new Set<object>();

  class FakeWorker extends EventTarget {
    readonly #conduct: Conduct;
    readonly #inbox: ((event: { readonly data: Request }) => void)[] = [];

    constructor(url: string | URL) {
      super();
      addresses.push(String(url));
      this.#conduct = conductOf(String(url));
      if (this.#conduct === 'throws at construction') throw new Error('refused');
      living.add(this);
      if (this.#conduct === 'errs before its first message') this.#tell(new Event('error'));
      else if (this.#conduct !== 'never answers') this.#serve();
    }

    postMessage(message: Request): void {
      const request = structuredClone(message);
      requests.push(request);
      if (this.#conduct === 'falls silent at its first job') return;
      if (this.#conduct === 'errs at its first job') this.#tell(new Event('error'));
      else for (const take of this.#inbox) setTimeout(() => take({ data: request }));
    }

    terminate(): void {
      living.delete(this);
    }

    #serve(): void {
      const port: WorkerPort = {
        addEventListener: (_type, listener) => this.#inbox.push(listener),
        postMessage: (reply, transfer) => {
          const other = reply.kind === 'hello' && this.#conduct === 'is of another version';
          const sent: Reply = other ? { kind: 'hello', version: '0.0.0' } : reply;
          this.#tell(new MessageEvent('message', { data: structuredClone(sent, { transfer }) }));
        },
      };
      serveJobs(port, JOBS);
    }

    #tell(event: Event): void {
      setTimeout(() => {
        if (living.has(this)) this.dispatchEvent(event);
      });
    }
  }

  vi.stubGlobal('Worker', FakeWorker);
  return { addresses, requests, alive: () => living.size };
}
