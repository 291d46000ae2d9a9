import type { Metric } from '../metrics/metric.ts';
import { METRICS, metricOf } from '../metrics/registry.ts';
import { parseArguments } from './parse-arguments.ts';
import { readIds } from './read-ids.ts';
import { UsageError } from './verb.ts';
import { readViewOptions, VIEW_OPTIONS, type ViewOptions } from './view-options.ts';

export const FORMATS = ['json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What a command line asks of the verb `metrics`. */
export interface MetricsRequest extends ViewOptions {
  /** Null: the dataset that comes with the program. */
  readonly file: string | null;
  readonly bipartite: boolean;
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

/**
 * Reads the arguments of the verb. Throws a `UsageError` on a command that is not understood, and an
 * `Error` on a word, a date or a metric that does not exist.
 */
export function readRequest(args: readonly string[]): MetricsRequest {
  const { values, positionals } = parseArguments(args, {
    ...VIEW_OPTIONS,
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
    ...readViewOptions(values),
    bipartite: values.bipartite,
    weighted: values.weighted,
    without: [...new Set(values.without.flatMap(readIds))],
    all: names.includes(ALL),
    named: names.filter((name) => name !== ALL).map(readMetric),
    format: readFormat(values.format),
  };
}
