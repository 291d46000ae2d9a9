import { timeOf, isTimed, type TimeQuery } from '../graph/time/time-query.ts';
import type { Tie, ViewGraph } from '../graph/view-graph.ts';
import { daysInMonth } from '../model/calendar.ts';
import { countWords } from './count-words.ts';
import { dateInWords } from './date-words.ts';

type Period = 'year' | 'month' | 'day';

function endsPeriod(day: string): Period {
  const [year, month, date] = day.split('-').map(Number);
  if (date !== daysInMonth(year ?? 0, month ?? 1)) return 'day';
  return month === 12 ? 'year' : 'month';
}

function startsPeriod(day: string): Period {
  if (!day.endsWith('-01')) return 'day';
  return day.endsWith('-01-01') ? 'year' : 'month';
}

const LENGTH: Readonly<Record<Period, number>> = { year: 4, month: 7, day: 10 };

function periodWords(day: string, period: Period): string {
  return dateInWords(day.slice(0, LENGTH[period]));
}

/** A day, or the end of the month or year it is the last of: "24 June 2024", "the end of 2024". */
export function dayWords(day: string): string {
  const period = endsPeriod(day);
  return `${period === 'day' ? '' : 'the end of '}${periodWords(day, period)}`;
}

/** The first day of a range: "1980", "May 1997", "24 June 2024". */
export function fromWords(day: string): string {
  return periodWords(day, startsPeriod(day));
}

/** The last day of a range: "1989", "May 1997", "24 June 2024". */
export function toWords(day: string): string {
  return periodWords(day, endsPeriod(day));
}

function rangeWords(since: string, asOf: string): string {
  const [from, to] = [fromWords(since), toWords(asOf)];
  return from === to ? `in ${from}`.replace(/^in (?=\d+ )/, 'on ') : `from ${from} to ${to}`;
}

/** What was true: "by 24 June 2024", "in force on 24 June 2024", "from 1980 to 1989"; empty for all time. */
export function trueWords({ asOf, since, reading }: TimeQuery): string {
  if (asOf === null && since === null) return '';
  const force = reading === 'in-force';
  if (since !== null) {
    const range = asOf === null ? `since ${fromWords(since)}` : rangeWords(since, asOf);
    return force ? `in force at some time ${range}` : range;
  }
  const day = dayWords(asOf ?? '');
  if (!force) return `by ${day}`;
  return `in force ${day.startsWith('the end') ? 'at' : 'on'} ${day}`;
}

/** What was known: "as known on 25 April 2025", "as known at the end of 2024"; empty where it does not matter. */
export function knownWords({ knownOn }: TimeQuery): string {
  if (knownOn === null) return '';
  const day = dayWords(knownOn);
  return `as known ${day.startsWith('the end') ? 'at' : 'on'} ${day}`;
}

/**
 * The time of a view as the sentence above the plate says it: "by 24 June 2024, as known on 25 April
 * 2025, dated statements only"; "at any time".
 */
export function timeWords(query: TimeQuery): string {
  const words = [trueWords(query) || 'at any time', knownWords(query)];
  if (!query.undated) words.push('dated statements only');
  return words.filter((part) => part !== '').join(', ');
}

/**
 * How sure a dated view is of what it shows: "5 statements are possible on that date, 31 undated; 2 plans
 * are past their date." Empty for all time as known today.
 */
export function surenessWords({ time }: ViewGraph, query: TimeQuery): string {
  if (!isTimed(timeOf(query))) return '';
  const { possible, undated, possiblyKnown, expected } = time.counts;
  const sentences: string[] = [];
  const are = (count: number): string => (count === 1 ? 'is' : 'are');
  if (possible > 0) {
    const when = query.since === null ? 'on that date' : 'in that time';
    const without = Math.min(undated, possible);
    const more = without === 0 ? '' : `, ${without === possible ? '' : 'most '}for want of a date`;
    const which = without * 2 > possible ? more : '';
    sentences.push(
      `${countWords(possible, 'statement')} ${are(possible)} only possibly so ${when}${which}.`,
    );
  }
  if (possiblyKnown > 0) {
    const named = possiblyKnown === 1 ? 'statement was' : 'statements were';
    sentences.push(`${possiblyKnown} ${named} only possibly known.`);
  }
  if (expected > 0) {
    const plans = countWords(expected, 'plan');
    sentences.push(
      `${plans} ${are(expected)} past ${expected === 1 ? 'its' : 'their'} date: expected, not known to be done.`,
    );
  }
  return sentences.join(' ');
}

/** What to say of a tie that is only possibly so, after a full stop; empty for one that is sure. */
export function softWords({ soft }: Pick<Tie, 'soft'>, query: TimeQuery): string {
  if (!soft) return '';
  const then = trueWords(query);
  return ` Only possibly so${then === '' ? '' : `, ${then}`}.`;
}

/** What was true and what was known, each where it is not all of it: to stand in a list of words. */
export function dateOfView(query: TimeQuery): readonly string[] {
  return [trueWords(query), knownWords(query)].filter((words) => words !== '');
}
