import { compareEdtf, parseEdtf, type Edtf } from '../model/edtf.ts';
import type { StatementTime } from '../model/statement.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** How long a date is written: "22 June 2024", "22 Jun 2024", "2024". */
type Length = 'long' | 'brief' | 'year';

function yearOf(isoDay: string | null): string {
  return String(Number(isoDay?.slice(0, 4) ?? ''));
}

/** One date without its marks, as precise as it is known. */
function bare(date: Edtf, length: Length): string {
  const year = yearOf(date.first);
  if (date.precision === 'decade') return `${year}s`;
  if (date.precision === 'century') return `${year}–${yearOf(date.last)}`;
  if (date.precision === 'year' || length === 'year') return year;
  const name = MONTHS[Number(date.first?.slice(5, 7)) - 1] ?? '';
  const month = length === 'long' ? name : name.slice(0, 3);
  if (date.precision === 'month') return `${month} ${year}`;
  return `${Number(date.first?.slice(8, 10))} ${month} ${year}`;
}

function marked(date: Edtf, length: Length): string {
  const words = bare(date, length);
  if (length === 'year') return date.approximate ? `${words}~` : words;
  return `${date.uncertain ? 'perhaps ' : ''}${date.approximate ? 'around ' : ''}${words}`;
}

/** "2005–24": the second year without the century they share. */
function yearRange(from: string, to: string): string {
  if (from === to) return from;
  const sameCentury = from.length === 4 && from.slice(0, 2) === to.slice(0, 2) && to.length === 4;
  return `${from}–${sameCentury ? to.slice(2) : to}`;
}

function inWords(date: Edtf, length: Length): string {
  if (date.precision !== 'interval') return marked(date, length);
  const { start, end } = date;
  if (!start) return end ? `by ${marked(end, length)}` : 'undated';
  if (!end)
    return length === 'year' ? `${marked(start, length)}/` : `${marked(start, length)} or later`;
  if (length === 'year') return yearRange(marked(start, length), marked(end, length));
  return `${marked(start, length)} to ${marked(end, length)}`;
}

/**
 * When something a statement says happens: its `event` and `until` as one date or interval. Null where
 * it has neither, or what it has is no EDTF. The day a source vouches for (`asOf`) is another matter.
 */
export function spanOf(time: StatementTime | undefined): Edtf | null {
  const { event, until } = time ?? {};
  if (until === undefined) return event === undefined ? null : parseEdtf(event);
  const from = event === undefined ? '..' : (event.split('/')[0] ?? '');
  return parseEdtf(`${from}/${until.split('/').at(-1) ?? ''}`) ?? parseEdtf(event ?? until);
}

/** A date as precise as it is known: "22 June 2024", "May 1997", "around 2029", "by 2035", "undated". */
export function dateInWords(date: Edtf | string | null | undefined): string {
  return write(date, 'long');
}

/** The same with the month shortened: "24 Apr 2025", "Oct 2024". */
export function dateBrief(date: Edtf | string | null | undefined): string {
  return write(date, 'brief');
}

/** A date by its year, for narrow columns: "1964", "1997~", "2017/", "2005–24", "by 2035". */
export function dateYear(date: Edtf | string | null | undefined): string {
  return write(date, 'year');
}

function write(date: Edtf | string | null | undefined, length: Length): string {
  const known = typeof date === 'string' ? parseEdtf(date) : date;
  if (known === null || known === undefined) return typeof date === 'string' ? date : 'undated';
  return inWords(known, length);
}

/** The first and last year that dates name, or null where none names one. Open ends do not count. */
export function yearsOf(dates: readonly (Edtf | null)[]): readonly [string, string] | null {
  const days = dates.flatMap((d) => (d === null ? [] : [d.first ?? d.last, d.last ?? d.first]));
  const known = days.filter((day) => day !== null).sort();
  const first = known[0];
  const last = known.at(-1);
  return first === undefined || last === undefined ? null : [yearOf(first), yearOf(last)];
}

/** The years that dates cover: "1964 to 2025" in words, "2005–24" briefly; empty where none is known. */
export function yearsInWords(dates: readonly (Edtf | null)[], brief = false): string {
  const years = yearsOf(dates);
  if (years === null) return '';
  const [from, to] = years;
  if (from === to) return from;
  return brief ? yearRange(from, to) : `${from} to ${to}`;
}

/** Order in time of two statements' times; the undated come last. */
export function compareTimes(a: StatementTime | undefined, b: StatementTime | undefined): number {
  return compareEdtf(spanOf(a), spanOf(b));
}

/** The value of an HTML `<time datetime>`: a day, a month or a year; null for anything less plain. */
export function machineDate(date: Edtf | null): string | null {
  if (date === null || date.approximate || date.uncertain) return null;
  const length = { day: 10, month: 7, year: 4 }[date.precision as string];
  return length === undefined ? null : (date.first?.slice(0, length) ?? null);
}
