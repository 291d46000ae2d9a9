import { daysInMonth, isoDay } from '../../model/calendar.ts';

/** The years a timeline shows, both whole. */
export interface TimelineAxis {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The year of an ISO day. */
export function yearOfDay(day: string): number {
  return Number(day.slice(0, 4));
}

/** Years of air at either end of an axis; a start falls on a full five years. */
const AIR = 1;
const STEP = 5;

/** The axis that holds some ISO days; one year where there is none. */
export function axisOf(days: readonly string[]): TimelineAxis {
  const years = days.map(yearOfDay);
  // Not spread as arguments: there may be as many days as statements.
  const first = years.reduce((a, b) => Math.min(a, b), Infinity);
  const last = years.reduce((a, b) => Math.max(a, b), -Infinity);
  if (first > last) return { firstYear: 2000, lastYear: 2000 };
  return {
    firstYear: Math.max(0, Math.floor((first - AIR) / STEP) * STEP),
    lastYear: Math.min(9999, last + AIR),
  };
}

/** Where a day begins on an axis: 0 at its left end, 1 at its right; beyond it, at the end. */
export function shareOf({ firstYear, lastYear }: TimelineAxis, day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const years = year + (month - 1 + (date - 1) / daysInMonth(year, month)) / 12 - firstYear;
  return Math.min(1, Math.max(0, years / (lastYear + 1 - firstYear)));
}

/** How many months an axis has. Months are counted from 0. */
export function monthsOn({ firstYear, lastYear }: TimelineAxis): number {
  return (lastYear + 1 - firstYear) * 12;
}

/** The month of an axis that a day falls in; below 0 or beyond the last where the day is not on it. */
export function monthOfDay({ firstYear }: TimelineAxis, day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return (year - firstYear) * 12 + month - 1;
}

/** The month of an axis at a share of its length. */
export function monthAt(axis: TimelineAxis, share: number): number {
  const months = monthsOn(axis);
  return Math.min(months - 1, Math.max(0, Math.floor(share * months)));
}

/** The first and the last day of a month of an axis. */
export function daysOfMonth(
  { firstYear }: TimelineAxis,
  month: number,
): readonly [first: string, last: string] {
  const year = firstYear + Math.floor(month / 12);
  const inYear = (month % 12) + 1;
  return [isoDay(year, inYear, 1), isoDay(year, inYear, daysInMonth(year, inYear))];
}

/** The years an axis is labelled with, about `most` of them at equal steps. */
export function labelledYears({ firstYear, lastYear }: TimelineAxis, most = 9): readonly number[] {
  const span = lastYear + 1 - firstYear;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((s) => span / s <= most) ?? 2000;
  const start = Math.ceil(firstYear / step) * step;
  const count = Math.floor((lastYear - start) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => start + i * step);
}
