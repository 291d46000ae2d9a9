import type { Task } from './task.ts';
import type { WorkerSource } from './worker-sources.ts';
import { WorkerSlot, type Patience } from './worker-slot.ts';

export interface PoolOptions {
  /** Tried in this order; a source of which a worker is lost is not used again. */
  readonly sources: readonly WorkerSource[];
  /** Workers at a time, at most: of this pool and, but for its first one, of all pools of the page. */
  readonly threads: number;
  readonly patience: Patience;
  /** Takes the tasks once no source is left. */
  readonly without: (task: Task) => void;
  /** Is told the first time a worker is lost. */
  readonly warn: (message: string) => void;
}

/** Workers, started when there is work and stopped when there is none, and the tasks that wait for them. */
export class WorkerPool {
  /** Workers of all pools: the graphs of a page share its cores. */
  static #ofPage = 0;
  readonly #options: PoolOptions;
  readonly #slots = new Set<WorkerSlot>();
  #queue: Task[] = [];
  /** Of the sources, those not yet given up. */
  readonly #sources: WorkerSource[];
  /** Whether the first of them has given a worker: until then one is tried at a time. */
  #isProven = false;
  #hasWarned = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#sources = [...options.sources];
  }

  /** Workers at present, starting ones included. */
  get size(): number {
    return this.#slots.size;
  }

  /** Runs a task as soon as a worker is free; tasks start in the order they came. */
  add(task: Task): void {
    this.#queue.push(task);
    task.result.catch(() => this.#drop(task));
    this.#fill();
  }

  /** Stops every worker; what waits is forgotten. */
  stop(): void {
    this.#queue = [];
    for (const slot of this.#slots) this.#remove(slot);
  }

  #remove(slot: WorkerSlot): void {
    slot.stop();
    this.#forget(slot);
  }

  #forget(slot: WorkerSlot): void {
    if (this.#slots.delete(slot)) WorkerPool.#ofPage -= 1;
  }

  /** Takes a cancelled or failed task out. The only way to stop a worker's computation is to end it. */
  #drop(task: Task): void {
    for (const slot of this.#slots) if (slot.task === task) this.#remove(slot);
    this.#fill();
  }

  #fill(): void {
    this.#queue = this.#queue.filter((task) => task.isOpen());
    const source = this.#sources[0];
    if (source === undefined) {
      for (const task of this.#queue.splice(0)) this.#options.without(task);
      return;
    }
    for (const slot of this.#slots) {
      const next = this.#queue[0];
      if (next === undefined) return;
      if (slot.isStarting || slot.task !== null || slot.source !== source) continue;
      this.#queue.shift();
      slot.run(next);
    }
    this.#startFor(source);
  }

  /** Starts as many workers as tasks wait, within limits. */
  #startFor(source: WorkerSource): void {
    const starting = [...this.#slots].filter((slot) => slot.isStarting).length;
    const wanted = Math.min(this.#queue.length, this.#isProven ? Infinity : 1) - starting;
    const first = this.#slots.size === 0 ? 1 : 0;
    const room = Math.max(first, this.#options.threads - WorkerPool.#ofPage);
    for (let i = 0; i < Math.min(wanted, room); i++) {
      WorkerPool.#ofPage += 1;
      this.#slots.add(
        new WorkerSlot(source, this.#options.patience, {
          free: (slot) => this.#free(slot),
          lost: (slot, task, reason) => this.#lose(slot, task, reason),
          idle: (slot) => this.#forget(slot),
        }),
      );
    }
  }

  #free(slot: WorkerSlot): void {
    if (slot.source === this.#sources[0]) this.#isProven = true;
    else this.#remove(slot);
    this.#fill();
  }

  #lose(slot: WorkerSlot, task: Task | null, reason: string): void {
    this.#forget(slot);
    if (task?.isOpen() === true) this.#queue.unshift(task);
    if (slot.source === this.#sources[0]) {
      this.#sources.shift();
      this.#isProven = false;
      for (const other of this.#slots) if (other.task === null) this.#remove(other);
    }
    if (!this.#hasWarned) {
      this.#hasWarned = true;
      const { name } = slot.source;
      this.#options.warn(
        `cooperation-graph: no metric worker ${name} (${reason}); figures are computed without it.`,
      );
    }
    this.#fill();
  }
}
