import { messageOf, type Reply, type Request } from './messages.ts';
import { SentGraphs } from './sent-graphs.ts';
import { watchSilence, type SilenceWatch } from './silence-watch.ts';
import type { Task } from './task.ts';
import { VERSION } from './version.ts';
import type { WorkerSource } from './worker-sources.ts';

/** How long a worker is waited for, in milliseconds. */
export interface Patience {
  /** Until its script has come, and again until its first message. */
  readonly start: number;
  /** Between two messages while it computes. */
  readonly silence: number;
  /** Without work until it is stopped. */
  readonly idle: number;
}

/** What a slot tells its pool. */
export interface SlotListener {
  /** It said hello, or finished a task: it can take one. */
  readonly free: (slot: WorkerSlot) => void;
  /** It did not start, died or fell silent; it is stopped. `task` is what it was at. */
  readonly lost: (slot: WorkerSlot, task: Task | null, reason: string) => void;
  /** It had nothing to do for a while; it is stopped. */
  readonly idle: (slot: WorkerSlot) => void;
}

/** One worker, from its start to its end, and the task it is at. */
export class WorkerSlot {
  readonly source: WorkerSource;
  readonly #patience: Patience;
  readonly #listener: SlotListener;
  readonly #sent = new SentGraphs();
  #worker: Worker | null = null;
  #stopped = false;
  #started = false;
  #task: Task | null = null;
  #id = 0;
  #watch: SilenceWatch;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(source: WorkerSource, patience: Patience, listener: SlotListener) {
    this.source = source;
    this.#patience = patience;
    this.#listener = listener;
    this.#watch = watchSilence(patience.start, () => this.#lose('it did not answer'));
    void this.#start();
  }

  /** Whether it waits for its first message. */
  get isStarting(): boolean {
    return !this.#started;
  }

  get task(): Task | null {
    return this.#task;
  }

  /** Gives a free worker a task. */
  run(task: Task): void {
    clearTimeout(this.#idle);
    const { csr, ...input } = task.input;
    const request: Request = {
      id: ++this.#id,
      job: task.job.name,
      ...this.#sent.send(csr),
      input,
    };
    this.#task = task;
    this.#watch = watchSilence(this.#patience.silence, () => this.#lose('it fell silent'));
    try {
      this.#worker?.postMessage(request);
    } catch (error) {
      // The input cannot be copied: no other worker could take it either.
      this.#finish();
      task.failed(messageOf(error));
    }
  }

  /** Ends the worker at once, whatever it is at. */
  stop(): void {
    this.#stopped = true;
    this.#watch.stop();
    clearTimeout(this.#idle);
    this.#worker?.terminate();
    this.#worker = null;
    this.#task = null;
  }

  async #start(): Promise<void> {
    try {
      const worker = await this.source.start();
      if (this.#stopped) {
        worker.terminate();
        return;
      }
      this.#worker = worker;
      this.#watch.heard();
      worker.addEventListener('message', (event: MessageEvent<Reply>) => this.#hear(event.data));
      worker.addEventListener('messageerror', () => this.#lose('its answer could not be read'));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        this.#lose(event.message === undefined ? 'the page forbids it' : event.message);
      });
    } catch (error) {
      this.#lose(messageOf(error));
    }
  }

  #hear(reply: Reply): void {
    if (this.#stopped) return;
    this.#watch.heard();
    if (reply.kind === 'hello') this.#greet(reply.version);
    if (reply.kind === 'hello' || reply.id !== this.#id) return;
    if (reply.kind === 'progress') {
      this.#task?.progress(reply.share);
      return;
    }
    const task = this.#task;
    this.#finish();
    if (reply.kind === 'done') task?.done(reply.output);
    else task?.failed(reply.message);
  }

  #greet(version: string): void {
    if (version !== VERSION) {
      this.#lose(`it is of version ${version}, the page of ${VERSION}`);
      return;
    }
    this.#started = true;
    this.#finish();
  }

  /** Back to waiting for work. */
  #finish(): void {
    this.#task = null;
    this.#watch.stop();
    this.#idle = setTimeout(() => {
      this.stop();
      this.#listener.idle(this);
    }, this.#patience.idle);
    this.#listener.free(this);
  }

  #lose(reason: string): void {
    if (this.#stopped) return;
    const task = this.#task;
    this.stop();
    this.#listener.lost(this, task, reason);
  }
}
