import type { AnyJob, JobInput } from './job.ts';

export interface RunOptions {
  /** Aborting rejects with an `AbortError`; nothing is told or delivered after it. */
  readonly signal?: AbortSignal | undefined;
  /** Is told how much is done: 0 to 1, never less than before, 1 at the end. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** A job somebody waits for, wherever it runs. Once settled, it ignores whatever it is told. */
export interface Task {
  readonly job: AnyJob;
  readonly input: JobInput;
  readonly result: Promise<unknown>;
  readonly isOpen: () => boolean;
  readonly progress: (share: number) => void;
  readonly done: (output: unknown) => void;
  readonly failed: (message: string) => void;
  /** Rejects with an `AbortError`. */
  readonly cancel: () => void;
}

/** Why a cancelled computation has no result. */
export function abortError(): DOMException {
  return new DOMException('The computation was cancelled.', 'AbortError');
}

/** A task that waits to be run. */
export function createTask(job: AnyJob, input: JobInput, { signal, onProgress }: RunOptions): Task {
  const { promise: result, resolve, reject } = deferred<unknown>();
  let open = true;
  let told = 0;
  const close = (): boolean => {
    const was = open;
    open = false;
    signal?.removeEventListener('abort', cancel);
    return was;
  };
  const cancel = (): void => {
    if (close()) reject(abortError());
  };
  const progress = (share: number): void => {
    if (!open || !(share > told)) return;
    told = Math.min(share, 1);
    onProgress?.(told);
  };
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted === true) cancel();
  return {
    job,
    input,
    result,
    isOpen: () => open,
    progress,
    done: (output) => {
      progress(1);
      if (close()) resolve(output);
    },
    failed: (message) => {
      if (close()) reject(new Error(message));
    },
    cancel,
  };
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

function deferred<T>(): Deferred<T> {
  let settle: Omit<Deferred<T>, 'promise'> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle! };
}
