import { run } from '../../src/cli/run.ts';

/** What a command line gave back. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line within the test, with `home` as the folder of the program. */
export async function commandLine(args: readonly string[], home = '/nowhere'): Promise<Outcome> {
  let out = '';
  let err = '';
  const status = await run(args, {
    home,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}
