import type { GraphQuery } from '../../graph/query.ts';
import { admitsStatement } from '../../graph/statement-filter.ts';
import { isPlan, vouchedDays } from '../../graph/time/plan.ts';
import { daysOf } from '../../graph/time/span.ts';
import type { Dataset } from '../../model/dataset.ts';
import { KIND_GROUPS, type KindGroup } from '../../model/kind.ts';
import { kindOf } from '../../model/kinds/registry.ts';
import type { Statement, StatementId } from '../../model/statement.ts';
import { axisOf, type TimelineAxis } from './timeline-axis.ts';
import { timelineShape, type TimelineStroke } from './timeline-shape.ts';

/** The statements of one group that fall in one year, as a dot whose area says how many. */
export interface TimelineDot {
  readonly year: number;
  readonly statements: readonly StatementId[];
  /** All of them are plans: drawn hollow. */
  readonly planned: boolean;
}

/** Statements of one group that last from and to the same places, as one line. */
export interface TimelineLine extends TimelineStroke {
  readonly statements: readonly StatementId[];
}

/** One group of kinds. */
export interface TimelineRow {
  readonly group: KindGroup;
  /** How many of its statements give no date of their event. */
  readonly undated: number;
  readonly dots: readonly TimelineDot[];
  readonly lines: readonly TimelineLine[];
}

/** Everything a timeline shows of a dataset under the facets of a query, whatever its time. */
export interface Timeline {
  readonly axis: TimelineAxis;
  readonly rows: readonly TimelineRow[];
  /** The last days on which documents may have been published, each once, in order. */
  readonly published: readonly string[];
  /** How many statements stand in the fullest dot. */
  readonly most: number;
}

function isDay(day: string | undefined): day is string {
  return day !== undefined && day.length === 10;
}

/** The days an axis has to hold: those of events, their ends and publications, as far as they are known. */
function daysToHold(dataset: Dataset): readonly string[] {
  const texts = [...dataset.statements.values()].flatMap(({ time }) => [time?.event, time?.until]);
  const published = [...dataset.documents.values()].map((document) => document.published);
  return [...texts, ...published].flatMap((text) => [...(daysOf(text) ?? [])].filter(isDay));
}

/** The axis of a dataset, the same whatever is filtered; `today` is on it where it is given. */
export function axisOfDataset(dataset: Dataset, today: string | null = null): TimelineAxis {
  return axisOf([...daysToHold(dataset), ...(today === null ? [] : [today])]);
}

function gather<T extends object>(
  into: Map<string, T & { readonly statements: StatementId[] }>,
  key: string,
  id: StatementId,
  shape: T,
): void {
  const bucket = into.get(key);
  if (bucket === undefined) into.set(key, { ...shape, statements: [id] });
  else bucket.statements.push(id);
}

function rowOf(
  dataset: Dataset,
  axis: TimelineAxis,
  group: KindGroup,
  statements: readonly Statement[],
): TimelineRow {
  const dots = new Map<string, { readonly year: number; readonly statements: StatementId[] }>();
  const lines = new Map<string, TimelineStroke & { readonly statements: StatementId[] }>();
  const done = new Set<StatementId>();
  let undated = 0;
  for (const statement of statements) {
    const { id, time, evidence } = statement;
    const [, vouched] = vouchedDays(statement, dataset.documents.get(evidence[0]?.doc ?? ''));
    const shape = timelineShape(axis, time, vouched);
    if (shape === null) {
      undated += 1;
      continue;
    }
    if (!isPlan(statement, vouched)) done.add(id);
    const { year, line } = shape;
    if (year !== null) gather(dots, String(year), id, { year });
    if (line !== null) gather(lines, `${line.from} ${line.to} ${line.soft}`, id, line);
  }
  return {
    group,
    undated,
    lines: [...lines.values()],
    dots: [...dots.values()]
      .map((dot) => ({ ...dot, planned: !dot.statements.some((id) => done.has(id)) }))
      .sort((a, b) => a.year - b.year),
  };
}

/**
 * The statements of a dataset that pass the facets of a query, in time: a row for each group of kinds, with
 * dots for years and lines for what lasts. The query's own time leaves nothing out: it is what is chosen
 * here. Groups that the dataset has no statement of have no row; those filtered away have an empty one.
 */
export function timelineOf(dataset: Dataset, query: GraphQuery, axis: TimelineAxis): Timeline {
  const all = [...dataset.statements.values()];
  const rows = KIND_GROUPS.flatMap((group) => {
    const own = all.filter(({ kind }) => kindOf(kind).group === group);
    if (own.length === 0) return [];
    const passing = own.filter((statement) => admitsStatement(statement, query));
    return [rowOf(dataset, axis, group, passing)];
  });
  const published = [...dataset.documents.values()].flatMap((d) => daysOf(d.published)?.[1] ?? []);
  return {
    axis,
    rows,
    published: [...new Set(published.filter(isDay))].sort(),
    most: rows
      .flatMap(({ dots }) => dots)
      .reduce((most, dot) => Math.max(most, dot.statements.length), 0),
  };
}

/** The largest radius of a dot and that of a single statement where few stand together, px. */
const LARGEST = 6.2;
const SINGLE = 1.9;
const SMALLEST = 1.2;

/** The radius of a dot for a number of statements, px: its area says how many. */
export function dotRadius(count: number, most: number): number {
  const scale = Math.min(SINGLE, LARGEST / Math.sqrt(Math.max(1, most)));
  return Math.max(SMALLEST, scale * Math.sqrt(count));
}
