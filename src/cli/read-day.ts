import { lastDayOf } from '../graph/time/day-of.ts';

/**
 * The day an option names: a day, or a month or a year, which mean their last day. Null where nothing is
 * said. Throws an `Error` on anything else.
 */
export function readDay(option: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = lastDayOf(text);
  if (day === null) {
    const forms = 'a day, a month or a year: 2024-06-24, 2024-06 or 2024';
    throw new Error(`${option} ${JSON.stringify(text)} is not ${forms}`);
  }
  return day;
}
