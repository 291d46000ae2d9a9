import { version } from '../../package.json' with { type: 'json' };
import { MAX_BYTES } from '../dataset/read-json.ts';
import { readGeneralOptions } from './general-options.ts';
import { EXIT, type Surroundings, UsageError } from './verb.ts';
import { VERBS } from './verbs.ts';

const PROGRAM = 'cooperation-graph';

/**
 * Runs a command line (without the program's own name) and resolves to the exit status: 0, 1 for faults
 * in what it was given, 2 for a command it does not understand. Never rejects.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const { maxBytes = surroundings.maxBytes, rest } = readGeneralOptions(args);
    return await runNamed(rest, { ...surroundings, ...(maxBytes !== undefined && { maxBytes }) });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.err(`${PROGRAM}: ${error.message}\n${overview()}`);
    return EXIT.usage;
  }
}

async function runNamed(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version') {
    surroundings.out(`${version}\n`);
    return EXIT.ok;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const write = name === undefined ? surroundings.err : surroundings.out;
    write(overview());
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  const entry = VERBS.find((verb) => verb.name === name);
  if (entry === undefined) {
    const known = VERBS.map((verb) => verb.name).join(', ');
    surroundings.err(`${PROGRAM}: there is no verb ${JSON.stringify(name)}; there are ${known}\n`);
    return EXIT.usage;
  }
  return runVerb(entry, rest, surroundings);
}

async function runVerb(
  entry: (typeof VERBS)[number],
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const verb = await entry.load();
  if (args.includes('--help') || args.includes('-h')) {
    surroundings.out(`${PROGRAM} ${verb.usage}\n`);
    return EXIT.ok;
  }
  try {
    return await verb.run(args, surroundings);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    surroundings.err(`${PROGRAM} ${entry.name}: ${message}\n`);
    if (!(error instanceof UsageError)) return EXIT.fault;
    surroundings.err(`usage: ${PROGRAM} ${verb.usage}\n`);
    return EXIT.usage;
  }
}

function overview(): string {
  const width = Math.max(...VERBS.map(({ name }) => name.length));
  const lines = VERBS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    `usage: ${PROGRAM} [--max-bytes <number>] <verb> [arguments]`,
    '',
    ...lines,
    '',
    `${PROGRAM} <verb> --help says more about a verb; --version prints the version.`,
    `Of a file of data ${MAX_BYTES} bytes are read at most; --max-bytes sets another limit.`,
    '',
  ].join('\n');
}
