import type { Figure } from './metrics-figures.ts';
import type { MetricsRequest } from './metrics-request.ts';
import type { MetricsSource } from './metrics-source.ts';
import type { SummaryFigure } from './metrics-summary.ts';
import { type Json, type JsonMembers, jsonRecord, writeJson } from './write-json.ts';

/** Writes the figures of a graph as JSON, with what they were computed on and how. */
export function writeFiguresAsJson(
  source: MetricsSource,
  request: MetricsRequest,
  figures: readonly Figure[],
  summary: readonly SummaryFigure[] | null,
  write: (text: string) => void,
): void {
  const ofEntities = figures.filter(({ metric }) => metric.of === 'entity');
  const ofTies = figures.filter(({ metric }) => metric.of === 'tie');
  const members: Record<string, Json> = {
    graph: graphRecord(source),
    metrics: byMetric(ofEntities, (values) => ({ members: byId(source, values) })),
    tieMetrics: byMetric(ofTies, (values) => byTie(source, values)),
  };
  if (summary !== null) {
    members['summary'] = {
      members: summary.map(({ figure, value }) => [figure.id, defined(value)]),
    };
    members['summaryNotes'] = { members: summary.map(summaryNote) };
  }
  writeJson(jsonRecord(members), write);
}

function summaryNote({ figure, reason }: SummaryFigure): readonly [string, Json] {
  const record: Record<string, Json> = { normalization: figure.normalisation };
  if (reason !== null) record['problem'] = reason;
  return [figure.id, jsonRecord(record)];
}

function graphRecord(source: MetricsSource): Json {
  const { graph, level, projection, policy, asOf, reading, knownOn, origin } = source;
  const { csr } = graph;
  const from: Json = 'file' in origin ? origin.file : jsonRecord({ ...origin.dataset });
  return jsonRecord({
    nodes: csr.order,
    ties: csr.size,
    level,
    ...(projection === 'stated' ? {} : { projection }),
    ...(policy === 'any' ? {} : { policy }),
    ...(asOf === null ? {} : { asOf, reading }),
    ...(knownOn === null ? {} : { knownOn }),
    bipartite: csr.modes !== null,
    weighted: source.weighted,
    without: source.without,
    ['file' in origin ? 'file' : 'dataset']: from,
  });
}

function byMetric(
  figures: readonly Figure[],
  written: (values: Float64Array) => Json,
): JsonMembers {
  return {
    members: figures.map(({ metric, weights, outcome: { problem, values, errors } }) => {
      const record: Record<string, Json> = { normalization: metric.normalisation, weights };
      if (problem !== null) record['problem'] = problem;
      record['values'] = written(values);
      if (errors !== undefined) record['errors'] = written(errors);
      return [metric.id, jsonRecord(record)];
    }),
  };
}

/** JSON has neither infinities nor NaN: what is undefined is null. */
function defined(value: number | null): number | null {
  return Number.isFinite(value) ? value : null;
}

function* byId(
  { graph: { ids } }: MetricsSource,
  values: Float64Array,
): Generator<readonly [string, Json]> {
  for (const [v, value] of values.entries()) yield [ids[v] ?? '', defined(value)];
}

function byTie({ graph: { ids, csr } }: MetricsSource, values: Float64Array): readonly Json[] {
  return Array.from(values, (value, tie) =>
    jsonRecord({
      source: ids[csr.ends[2 * tie]!]!,
      target: ids[csr.ends[2 * tie + 1]!]!,
      value: defined(value),
    }),
  );
}
