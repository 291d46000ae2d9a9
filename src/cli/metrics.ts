import { POLICIES } from '../graph/policy.ts';
import { PROJECTIONS } from '../graph/projection.ts';
import { LEVELS } from '../graph/query.ts';
import { READINGS } from '../graph/time/time-query.ts';
import { METRICS } from '../metrics/registry.ts';
import { checkOneTable, writeFiguresAsCsv } from './metrics-csv.ts';
import { computeFigures } from './metrics-figures.ts';
import { writeFiguresAsJson } from './metrics-json.ts';
import { FORMATS, readRequest } from './metrics-request.ts';
import { readSource } from './metrics-source.ts';
import { computeSummary } from './metrics-summary.ts';
import { EXIT, type Verb } from './verb.ts';

function idsOf(kind: 'entity' | 'tie'): string {
  const ids = METRICS.filter((metric) => metric.of === kind).map(({ id }) => id);
  return ids
    .join(', ')
    .replaceAll(/(.{1,84})(?: |$)/gu, '    $1\n')
    .trimEnd();
}

/** Computes centralities and other values of a dataset or an edge list. */
export const METRICS_VERB: Verb = {
  usage: `metrics [file] [--level ${LEVELS.join('|')}] [--bipartite] [--view LINK]
                   [--projection ${PROJECTIONS.join('|')}]
                   [--policy ${POLICIES.join('|')}] [--as-of DATE] [--known-on DATE]
                   [--reading ${READINGS.join('|')}] [--metric id,id|all]
                   [--weighted] [--without id,id] [--format ${FORMATS.join('|')}]

Computes the metrics of a graph and prints them with how they were computed. The file is a dataset
(JSON) or an edge list: a CSV table with the header source,target or source,target,weight, separated by
commas, semicolons or tabs. Ties have no direction; duplicate rows are summed and self-ties dropped, as
standard error then says. Without a file, the graph is that of the dataset that comes with the program.

  --level      which graph of a dataset: actors and missions, actors, or countries
  --view       a link to a view, or what stands behind its #: its choices hold where no option says
               otherwise
  --bipartite  of a dataset at two-mode, only ties between actors and missions
  --projection which ties at the levels actors and countries: those that statements state (the default),
               or those of two who share a mission, their strength the number of missions, Newman’s sum of
               1/(k − 1) or Jaccard’s index
  --policy     which reading makes ties where documents disagree: any (the default), that of the majority
               of independent sources, the latest, or the one ranked by hand
  --as-of      what was true on a date: what had happened or begun by it, plans as planned
  --known-on   what documents published by a date said; both take a day, or a month or a year, which mean
               their last day: 2024-06-24, 2024-06, 2024
  --reading    of --as-of: by the date (the default), or in force on that very day
  --metric     metrics by id, or all of them with the figures of the whole graph (the default)
  --weighted   ties weigh their strength (facts, or the weights of the edge list) and are 1/strength
               long; otherwise weights are ignored
  --without    ids to take out first; one with a comma or a quote stands in quotes, as in CSV
  --format     JSON, or CSV with a row for each entity (for each tie, if only such metrics are named)

Values of entities:
${idsOf('entity')}
Values of ties:
${idsOf('tie')}

In JSON an undefined value is null, in CSV it is empty. CSV has ids as they are: a spreadsheet may take
one that begins with = + - or @ for a formula. Exits with 1 and prints nothing where the file, a row of
it, a metric, a level or an id is not there or not sound.`,
  run: async (args, surroundings) => {
    const request = readRequest(args);
    if (request.format === 'csv') checkOneTable(request);
    const source = await readSource(request, surroundings);
    if (source === null) return EXIT.fault;
    const figures = computeFigures(source, request);
    if (request.format === 'csv') {
      writeFiguresAsCsv(source, request, figures, surroundings);
    } else {
      const summary = request.all ? computeSummary(source, figures) : null;
      writeFiguresAsJson(source, request, figures, summary, surroundings.out);
    }
    return EXIT.ok;
  },
};
