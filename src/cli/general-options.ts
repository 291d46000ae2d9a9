import { UsageError } from './verb.ts';

/** What a command line says before its verb. */
export interface GeneralOptions {
  /** As `Surroundings` has it; undefined where nothing is said. */
  readonly maxBytes: number | undefined;
  /** The verb and what follows it. */
  readonly rest: readonly string[];
}

/** Reads the options that stand before a verb. Throws a `UsageError` on a limit that is no number of bytes. */
export function readGeneralOptions(args: readonly string[]): GeneralOptions {
  const [first = '', second] = args;
  const [name, value] = first.startsWith('--max-bytes=') ? first.split('=') : [first, second];
  if (name !== '--max-bytes') return { maxBytes: undefined, rest: args };
  if (!/^[1-9]\d{0,14}$/u.test(value ?? '')) {
    throw new UsageError(`--max-bytes needs a number of bytes, such as 200000000`);
  }
  return { maxBytes: Number(value), rest: args.slice(name === first ? 2 : 1) };
}
