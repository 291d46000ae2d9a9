/**
 * Two readings of "true on a day". `by`: it has happened or begun by that day. `in-force`: it holds on
 * that very day.
 */
export const READINGS = ['by', 'in-force'] as const;
export type TimeReading = (typeof READINGS)[number];

/** The part of a query that concerns time. Days are ISO days; null restricts nothing. */
export interface TimeQuery {
  /** The view's date: what is shown was true on it, in one of two readings. */
  readonly asOf: string | null;
  readonly reading: TimeReading;
  /** With it, only what falls between this day and the view's date is shown. Never after `asOf`. */
  readonly since: string | null;
  /** Whether statements that give no date of what they report are shown. */
  readonly undated: boolean;
  /** Only what documents had said by this day is shown. */
  readonly knownOn: string | null;
}

/** All time, as known today. */
export const ALL_TIME: TimeQuery = {
  asOf: null,
  reading: 'by',
  since: null,
  undated: true,
  knownOn: null,
};

/** Whether a query asks for anything but all time. The reading alone restricts nothing. */
export function isTimed(query: TimeQuery): boolean {
  return (
    query.asOf !== null || query.since !== null || query.knownOn !== null || query.undated === false
  );
}

/** The time part of a larger query, and nothing else. */
export function timeOf({ asOf, reading, since, undated, knownOn }: TimeQuery): TimeQuery {
  return { asOf, reading, since, undated, knownOn };
}
