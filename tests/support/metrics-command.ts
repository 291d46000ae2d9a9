import { afterEach, beforeEach, expect } from 'vitest';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import { commandLine, type Outcome } from './command-line.ts';
import { buildDataset, entity, statement } from './dataset-builder.ts';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.ts';

/** Arda, Belm and Corm fly Lyra; Arda's agency lends Belm samples, twice reported as two facts. */
export const LYRA_DATASET = buildDataset({
  title: 'A made-up network',
  entities: [
    entity('country:aa', 'Arda, Republic of'),
    entity('country:bb', '=Belm'),
    entity('agency:asa', 'Arda Space Agency', { owner: 'country:aa' }),
  ],
  statements: [
    statement(
      'gazette',
      1,
      'joint_mission',
      'active',
      { partner: ['country:aa', 'country:bb'] },
      { object: 'mission:lyra' },
    ),
    statement(
      'gazette',
      2,
      'joint_mission',
      'active',
      { partner: ['country:cc'] },
      { object: 'mission:lyra' },
    ),
    statement('gazette', 3, 'sample_loan', 'agreed', {
      lender: ['agency:asa'],
      borrower: ['country:bb'],
    }),
    statement('herald', 1, 'talks', 'in_talks', { party: ['agency:asa', 'country:bb'] }),
  ],
});

/** The verb `metrics` in a folder of its own, made anew for each test. */
export interface MetricsCommand {
  /** Writes a file into the folder and returns its full name. */
  readonly write: TemporaryFolder['write'];
  /** The full name of a file in the folder. */
  readonly path: (name: string) => string;
  /** Computes metrics of the dataset that comes with the program, or of the file named. */
  readonly metrics: (...args: string[]) => Promise<Outcome>;
  /** Computes metrics of an edge list, which stands in `ties.csv`. */
  readonly ofTable: (text: string | Uint8Array, ...args: string[]) => Promise<Outcome>;
}

/** Gives each test of a file the verb, with `LYRA_DATASET` as the dataset of the program. */
export function metricsCommand(): MetricsCommand {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = temporaryFolder();
    folder.write('graph-data/cooperation.json', JSON.stringify(serialiseDataset(LYRA_DATASET)));
  });
  afterEach(() => folder.remove());
  const metrics = (...args: string[]) => commandLine(['metrics', ...args], folder.path);
  return {
    write: (name, content) => folder.write(name, content),
    path: (name) => `${folder.path}/${name}`,
    metrics,
    ofTable: (text, ...args) => metrics(folder.write('ties.csv', text), ...args),
  };
}

/** What the verb prints as JSON. */
export interface PrintedMetrics {
  readonly graph: Readonly<Record<string, unknown>>;
  readonly metrics: Readonly<
    Record<
      string,
      { weights: string; problem?: string; values: Readonly<Record<string, number | null>> }
    >
  >;
  readonly tieMetrics: Readonly<Record<string, { values: readonly unknown[] }>>;
  readonly summary?: Readonly<Record<string, number | null>>;
  readonly summaryNotes?: Readonly<Record<string, { problem?: string }>>;
}

/** What was printed as JSON, with nothing on standard error. */
export function printed({ status, out, err }: Outcome): PrintedMetrics {
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return JSON.parse(out) as PrintedMetrics;
}

/** Expects a message, a status and nothing on standard output. */
export async function expectFault(
  outcome: Promise<Outcome>,
  message: string,
  status = 1,
): Promise<void> {
  const found = await outcome;
  expect(found).toMatchObject({ status, out: '' });
  expect(found.err).toContain(message);
  expect(found.err).not.toMatch(/^\s+at /m);
}
