import { parseEdtf, type Edtf } from '../../model/edtf.ts';

/** Before every day and after every day, in the order of strings: the ends of what is open. */
export const EVER_BEFORE = '';
export const EVER_AFTER = '~';

/**
 * From when to when something lasts, each end as the days it may fall on: it starts from `start` to
 * `startBy` and ends from `end` to `endBy`, all ISO days or one of the two above.
 */
export interface Span {
  readonly start: string;
  readonly startBy: string;
  readonly end: string;
  readonly endBy: string;
}

/** How a span lies to a window of days: surely or possibly within its reach, before it, after it. */
export type Overlap = 'certain' | 'possible' | 'before' | 'after';

/** The days a date may mean; null where there is no date. */
export function daysOf(text: string | undefined): readonly [first: string, last: string] | null {
  const date = text === undefined ? null : parseEdtf(text);
  return date === null ? null : [date.first ?? EVER_BEFORE, date.last ?? EVER_AFTER];
}

function daysOfEnd(
  end: Edtf | null | undefined,
  open: string,
): readonly [first: string, last: string] {
  return [end?.first ?? open, end?.last ?? open];
}

/**
 * The span of an event, null where it has no date. A date is one happening on a day not known better: it
 * starts and ends within its days. An interval starts at its one end and lasts to its other. `../B` starts
 * nobody knows when, at B at the latest; `A/..` goes on without an end: all that is sure of it is its
 * start. Marks of doubt (`?`, `~`, `%`) leave the days as they are written: widening them would be a guess.
 */
export function spanOfEvent(text: string | undefined): Span | null {
  const date = text === undefined ? null : parseEdtf(text);
  if (date === null) return null;
  if (date.precision !== 'interval') {
    const [first, last] = [date.first ?? EVER_BEFORE, date.last ?? EVER_AFTER];
    return { start: first, startBy: last, end: first, endBy: last };
  }
  const [end, endBy] = daysOfEnd(date.end, EVER_AFTER);
  if (!date.start) return { start: EVER_BEFORE, startBy: endBy, end: EVER_BEFORE, endBy };
  const [start, startBy] = daysOfEnd(date.start, EVER_BEFORE);
  return { start, startBy, end: date.end ? end : start, endBy };
}

/**
 * How a span lies to the window from `from` to `to`, both days included. It is certain to be there where
 * its latest start is not after the window and its earliest end not before it.
 */
export function overlapOf(span: Span, from: string, to: string): Overlap {
  if (span.start > to) return 'after';
  if (span.endBy < from) return 'before';
  return span.startBy <= to && span.end >= from ? 'certain' : 'possible';
}
