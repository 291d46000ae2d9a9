import { parseEdtf } from '../../model/edtf.ts';
import type { StatementTime } from '../../model/statement.ts';
import { daysOf } from '../../graph/time/span.ts';
import { daysOfMonth, shareOf, yearOfDay, type TimelineAxis } from './timeline-axis.ts';

/** How a statement's time is drawn: a dot at a year, a line, or both. Places are shares of the axis. */
export interface TimelineShape {
  /** The year its dot stands in the middle of; null for none. */
  readonly year: number | null;
  readonly line: TimelineStroke | null;
}

/** A line from one place to another. Soft: drawn dotted, since an end is open or its days are not known. */
export interface TimelineStroke {
  readonly from: number;
  readonly to: number;
  readonly soft: boolean;
}

/** Where a day ends on an axis. */
function endShare(axis: TimelineAxis, day: string): number {
  const year = yearOfDay(day);
  const [, last] = daysOfMonth({ ...axis, firstYear: year }, Number(day.slice(5, 7)) - 1);
  const start = shareOf(axis, day);
  // To the end of the day, seen from here: a month or a year ends where the next begins.
  return day === last ? shareOf(axis, nextMonth(day)) : start;
}

function nextMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const next = year * 12 + month;
  const pad = (n: number, length: number): string => String(n).padStart(length, '0');
  return `${pad(Math.floor(next / 12), 4)}-${pad((next % 12) + 1, 2)}-01`;
}

function stroke(axis: TimelineAxis, first: string, last: string, soft: boolean): TimelineStroke {
  return { from: shareOf(axis, first), to: endShare(axis, last), soft };
}

/** Room for a mark of doubt at either side of a date, years. */
const DOUBT = 1;

/** A dot for a date within one year, with dotted ends where it is only about then. */
function dateShape(axis: TimelineAxis, text: string): TimelineShape | null {
  const date = parseEdtf(text);
  if (date === null || date.first === null || date.last === null) return null;
  const [from, to] = [yearOfDay(date.first), yearOfDay(date.last)];
  if (from !== to) {
    const year = Math.floor((from + to) / 2);
    return { year, line: stroke(axis, date.first, date.last, true) };
  }
  if (!date.approximate && !date.uncertain) return { year: from, line: null };
  const span = axis.lastYear + 1 - axis.firstYear;
  const at = (year: number): number => Math.min(1, Math.max(0, (year - axis.firstYear) / span));
  return { year: from, line: { from: at(from - DOUBT), to: at(from + 1 + DOUBT), soft: true } };
}

/**
 * The shape of a statement's time; null where it gives no date. `vouched`: the last day its source vouches
 * for. What goes on without an end is drawn to that day, and what begins nobody knows when from it.
 */
export function timelineShape(
  axis: TimelineAxis,
  time: StatementTime | undefined,
  vouched: string,
): TimelineShape | null {
  const { event, until } = time ?? {};
  if (event === undefined) return null;
  const [start = '', end] = event.split('/');
  const last = until ?? end;
  if (last === undefined) return dateShape(axis, event);
  const from = daysOf(start === '..' || start === '' ? undefined : start);
  const to = daysOf(last === '..' || last === '' ? undefined : last);
  if (from === null && to === null) return null;
  if (from === null) {
    const year = yearOfDay(to?.[1] ?? vouched);
    return { year, line: stroke(axis, vouched, to?.[1] ?? vouched, true) };
  }
  const year = yearOfDay(from[0]);
  if (to === null) return { year, line: stroke(axis, from[0], vouched, true) };
  if (year === yearOfDay(to[1])) return { year, line: null };
  return { year, line: stroke(axis, from[0], to[1], false) };
}
