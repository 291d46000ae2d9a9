/** What a verb writes to, and where it stands; tests put their own in place. */
export interface Surroundings {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes bytes to standard output. */
  readonly outBytes?: (bytes: Uint8Array) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** How many bytes of a file of data are read at most; 50 million unless told. */
  readonly maxBytes?: number;
  /** The folder of the program: the bundled dataset stands in it, whatever the working folder. */
  readonly home: string;
}

/** Exit statuses: all is well; the data is not; the command was not understood. */
export const EXIT = { ok: 0, fault: 1, usage: 2 } as const;

/** One thing the command line does. Resolves to the exit status. */
export interface Verb {
  /** What follows the program's name, and what it does, as `--help` prints it. */
  readonly usage: string;
  readonly run: (args: readonly string[], surroundings: Surroundings) => Promise<number>;
}

/** A command that was not understood; the message says what about it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
