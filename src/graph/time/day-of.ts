import { parseEdtf, type Edtf } from '../../model/edtf.ts';

const PLAIN = new Set(['day', 'month', 'year']);

function plainDate(text: string): Edtf | null {
  const date = parseEdtf(text);
  if (date === null || date.approximate || date.uncertain) return null;
  return PLAIN.has(date.precision) ? date : null;
}

/**
 * The day a plain date stands for where a day is asked for: a month or a year means its last day, so that
 * "as of 2024" counts all of 2024. Null for anything else: intervals, marks of doubt, nonsense.
 */
export function lastDayOf(text: string): string | null {
  return plainDate(text)?.last ?? null;
}

/** The same, a month or a year meaning its first day: where a range begins. */
export function firstDayOf(text: string): string | null {
  return plainDate(text)?.first ?? null;
}
