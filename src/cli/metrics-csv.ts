import { type CsvCell, toCsv } from '../exchange/csv.ts';
import type { Figure } from './metrics-figures.ts';
import type { MetricsRequest } from './metrics-request.ts';
import type { MetricsSource } from './metrics-source.ts';
import type { Surroundings } from './verb.ts';

/** How many rows are handed on at a time. */
const ROWS_AT_ONCE = 1000;

type Row = readonly CsvCell[];

/** Throws an `Error` where a request names metrics of entities and of ties, which share no rows. */
export function checkOneTable({ all, named }: MetricsRequest): void {
  const ties = named.filter((metric) => metric.of === 'tie').map(({ id }) => id);
  if (ties.length === 0 || (!all && ties.length === named.length)) return;
  throw new Error(
    `CSV has a row for each entity or for each tie, not both: ask for ${ties.join(', ')} apart, or for JSON`,
  );
}

/**
 * Writes the figures of a graph as CSV: a row for each entity (`id`, in a dataset `label`, then a column
 * for each metric), or, where only metrics of ties are named, a row for each tie (`source`, `target`).
 * What is undefined is empty. Ids are written to the character, so that they are found again in the
 * input; a spreadsheet may take one for a formula, as it may in the input itself. Standard error says
 * what the table has no room for.
 */
export function writeFiguresAsCsv(
  source: MetricsSource,
  { all }: MetricsRequest,
  figures: readonly Figure[],
  { out, err }: Pick<Surroundings, 'out' | 'err'>,
): void {
  const ofTies = !all && figures.every(({ metric }) => metric.of === 'tie');
  const shown = figures.filter(({ metric }) => metric.of === (ofTies ? 'tie' : 'entity'));
  const left = figures.filter((figure) => !shown.includes(figure)).map(({ metric }) => metric.id);
  if (all) {
    const others = ['the summary', ...left].join(', ');
    err(`not in the table: ${others}; JSON has them\n`);
  }
  for (const { metric, outcome } of shown) {
    if (outcome.problem !== null) err(`${metric.id} has no values: ${outcome.problem}\n`);
  }
  const columns = shown.map(({ metric }) => metric.id);
  const [header, rows] = ofTies ? tieRows(source, shown) : entityRows(source, shown);
  let batch: Row[] = [[...header, ...columns]];
  for (const row of rows) {
    if (batch.length === ROWS_AT_ONCE) {
      out(toCsv(batch));
      batch = [];
    }
    batch.push(row);
  }
  out(toCsv(batch));
}

type Table = readonly [header: readonly string[], rows: Iterable<Row>];

function values(figures: readonly Figure[], index: number): readonly CsvCell[] {
  return figures.map(({ outcome }) => {
    const value = outcome.values[index];
    return value !== undefined && Number.isFinite(value) ? value : null;
  });
}

function entityRows({ graph: { ids }, nameOf }: MetricsSource, figures: readonly Figure[]): Table {
  function* rows(): Generator<Row> {
    for (const [v, id] of ids.entries()) {
      yield [{ key: id }, ...(nameOf === null ? [] : [nameOf(id)]), ...values(figures, v)];
    }
  }
  return [nameOf === null ? ['id'] : ['id', 'label'], rows()];
}

function tieRows({ graph: { ids, csr } }: MetricsSource, figures: readonly Figure[]): Table {
  function* rows(): Generator<Row> {
    for (let tie = 0; tie < csr.size; tie++) {
      const [source, target] = [ids[csr.ends[2 * tie]!]!, ids[csr.ends[2 * tie + 1]!]!];
      yield [{ key: source }, { key: target }, ...values(figures, tie)];
    }
  }
  return [['source', 'target'], rows()];
}
