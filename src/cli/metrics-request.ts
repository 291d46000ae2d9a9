import { POLICIES, type Policy } from '../graph/policy.ts';
import { type Projection, PROJECTIONS } from '../graph/projection.ts';
import { type Level, LEVELS } from '../graph/query.ts';
import { READINGS, type TimeReading } from '../graph/time/time-query.ts';
import { CsvError, readCsv } from '../exchange/read-csv.ts';
import type { Metric } from '../metrics/metric.ts';
import { METRICS, metricOf } from '../metrics/registry.ts';
import { parseArguments } from './parse-arguments.ts';
import { readDay } from './read-day.ts';
import { UsageError } from './verb.ts';

export const FORMATS = ['json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What a command line asks of the verb `metrics`. */
export interface MetricsRequest {
  /** Null: the dataset that comes with the program. */
  readonly file: string | null;
  /** Null: not said. */
  readonly level: Level | null;
  readonly bipartite: boolean;
  /** Null: not said. */
  readonly projection: Projection | null;
  readonly policy: Policy | null;
  /** ISO days; null: not said. */
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly reading: TimeReading | null;
  readonly weighted: boolean;
  /** Ids to take out, each once. */
  readonly without: readonly string[];
  /** Whether every metric that applies is asked for, and the figures of the whole graph. */
  readonly all: boolean;
  /** The metrics asked for by name. */
  readonly named: readonly Metric[];
  readonly format: Format;
}

const ALL = 'all';

function inList(names: readonly string[]): string {
  return names.join(', ');
}

/** One of a few words; null where nothing is said. Throws an `Error` on any other word. */
function readWord<T extends string>(
  what: string,
  known: readonly T[],
  name: string | undefined,
): T | null {
  if (name === undefined) return null;
  const word = known.find((one) => one === name);
  if (word === undefined) {
    throw new Error(`there is no ${what} ${JSON.stringify(name)}; there are ${inList(known)}`);
  }
  return word;
}

function readFormat(name: string): Format {
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) {
    throw new UsageError(`there is no format ${name}; there are ${inList(FORMATS)}`);
  }
  return format;
}

function readMetric(name: string): Metric {
  const metric = metricOf(name);
  if (metric === undefined) {
    const known = inList([...METRICS.map(({ id }) => id), ALL]);
    throw new Error(`there is no metric ${JSON.stringify(name)}; there are ${known}`);
  }
  return metric;
}

/** The ids in a row of CSV, in which an id with a comma or a quote stands in quotes. */
function readIds(list: string): readonly string[] {
  try {
    const rows = [...readCsv(list)];
    const ids = rows.flatMap(({ fields }) => fields);
    if (rows.length !== 1 || ids.includes('')) throw new Error('--without names an empty id');
    return ids;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Error(`--without is no row of CSV: ${error.message}`, { cause: error });
  }
}

/**
 * Reads the arguments of the verb. Throws a `UsageError` on a command that is not understood, and an
 * `Error` on a level, a projection, a policy, a date or a metric that does not exist.
 */
export function readRequest(args: readonly string[]): MetricsRequest {
  const { values, positionals } = parseArguments(args, {
    level: { type: 'string' },
    projection: { type: 'string' },
    policy: { type: 'string' },
    'as-of': { type: 'string' },
    'known-on': { type: 'string' },
    reading: { type: 'string' },
    metric: { type: 'string', multiple: true, default: [ALL] },
    without: { type: 'string', multiple: true, default: [] },
    weighted: { type: 'boolean', default: false },
    bipartite: { type: 'boolean', default: false },
    format: { type: 'string', default: 'json' },
  });
  const [file = null, ...more] = positionals;
  if (more.length > 0) throw new UsageError('give one file at most');
  const names = values.metric.flatMap((list) => list.split(',')).map((name) => name.trim());
  return {
    file,
    level: readWord('level', LEVELS, values.level),
    projection: readWord('projection', PROJECTIONS, values.projection),
    policy: readWord('policy', POLICIES, values.policy),
    asOf: readDay('--as-of', values['as-of']),
    knownOn: readDay('--known-on', values['known-on']),
    reading: readWord('reading', READINGS, values.reading),
    bipartite: values.bipartite,
    weighted: values.weighted,
    without: [...new Set(values.without.flatMap(readIds))],
    all: names.includes(ALL),
    named: names.filter((name) => name !== ALL).map(readMetric),
    format: readFormat(values.format),
  };
}
