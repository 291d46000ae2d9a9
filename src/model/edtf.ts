import { daysInMonth, isoDay } from './calendar.ts';

/** How precisely a date is known. An interval has the precisions of its two ends. */
export type EdtfPrecision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval';

/**
 * A date or interval in the Extended Date/Time Format (ISO 8601-2), levels 0 and 1, without times of
 * day, seasons and years beyond four digits.
 */
export interface Edtf {
  /** As it was written. */
  readonly text: string;
  /** The first and the last day it may mean, as ISO days; null where that end is open. */
  readonly first: string | null;
  readonly last: string | null;
  readonly precision: EdtfPrecision;
  /** Marked `~` or `%`: about then. */
  readonly approximate: boolean;
  /** Marked `?` or `%`: perhaps then. */
  readonly uncertain: boolean;
  /** The two ends of an interval; null where that end is open. */
  readonly start?: Edtf | null;
  readonly end?: Edtf | null;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/u;
const OPEN = new Set(['', '..']);

/** Reads an EDTF date or interval; null where the text is not one, or names no possible day. */
export function parseEdtf(text: string): Edtf | null {
  const slash = text.indexOf('/');
  if (slash === -1) return parseDate(text);
  return parseInterval(text, text.slice(0, slash), text.slice(slash + 1));
}

function parseDate(text: string): Edtf | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, year = '', month, day, mark] = match;
  const marks = {
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  if (year.includes('X')) {
    if (month !== undefined) return null;
    const precision = year.endsWith('XX') ? 'century' : 'decade';
    const first = isoDay(Number(year.replaceAll('X', '0')), 1, 1);
    const last = isoDay(Number(year.replaceAll('X', '9')), 12, 31);
    return { text, first, last, precision, ...marks };
  }
  const days = daysOf(Number(year), month, day);
  return days === null ? null : { text, ...days, ...marks };
}

/** The days of a year, of a month of it, or the one day; `XX` stands for a part not known. */
function daysOf(
  year: number,
  month: string | undefined,
  day: string | undefined,
): { first: string; last: string; precision: EdtfPrecision } | null {
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return null;
    return { first: isoDay(year, 1, 1), last: isoDay(year, 12, 31), precision: 'year' };
  }
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const length = daysInMonth(year, m);
  if (day === undefined || day === 'XX') {
    return { first: isoDay(year, m, 1), last: isoDay(year, m, length), precision: 'month' };
  }
  const d = Number(day);
  if (d < 1 || d > length) return null;
  return { first: isoDay(year, m, d), last: isoDay(year, m, d), precision: 'day' };
}

function parseInterval(text: string, from: string, to: string): Edtf | null {
  const start = OPEN.has(from) ? null : parseDate(from);
  const end = OPEN.has(to) ? null : parseDate(to);
  if (start === null && (end === null || !OPEN.has(from))) return null;
  if (end === null && !OPEN.has(to)) return null;
  const first = start?.first ?? null;
  const last = end?.last ?? null;
  if (first !== null && last !== null && first > last) return null;
  return {
    text,
    first,
    last,
    precision: 'interval',
    approximate: start?.approximate === true || end?.approximate === true,
    uncertain: start?.uncertain === true || end?.uncertain === true,
    start,
    end,
  };
}

/**
 * Order of two dates: by first day, then by last. An open start counts as the last day, the only one
 * known; an open end comes after every last day; no date at all comes last.
 */
export function compareEdtf(a: Edtf | null | undefined, b: Edtf | null | undefined): number {
  const none = Number(a === null || a === undefined) - Number(b === null || b === undefined);
  if (none !== 0 || !a || !b) return none;
  return compareDays(a.first ?? a.last, b.first ?? b.last) || compareDays(a.last, b.last);
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/**
 * Whether a date may fall on some day from `first` to `last` (ISO days, both included; null = open).
 * For one day, give it twice.
 */
export function edtfOverlaps(date: Edtf, first: string | null, last: string | null): boolean {
  const startsInTime = date.first === null || last === null || date.first <= last;
  const endsInTime = date.last === null || first === null || date.last >= first;
  return startsInTime && endsInTime;
}
