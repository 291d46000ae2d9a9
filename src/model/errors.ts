/** One thing wrong with data from outside: where (JSONPath), what, and the offending value. */
export interface Fault {
  readonly path: string;
  readonly problem: string;
  readonly value?: unknown;
}

/** Data that cannot be used. Holds every fault; nothing was loaded. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const first = faults[0];
    super(first === undefined ? 'invalid data' : `${first.path}: ${first.problem}`);
    this.faults = faults;
  }
}

/** A resource that could not be fetched or read. `code` is stable; the message is for people. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: 'network' | 'status' | 'too-large' | 'aborted' | 'not-json';
  readonly address: string;

  constructor(code: LoadError['code'], address: string, message: string) {
    super(message);
    this.code = code;
    this.address = address;
  }
}
