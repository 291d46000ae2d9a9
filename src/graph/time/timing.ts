import type { DocumentRecord } from '../../model/document.ts';
import type { Statement } from '../../model/statement.ts';
import { isIntendedState, isPlan, vouchedDays } from './plan.ts';
import { daysOf, EVER_AFTER, EVER_BEFORE, overlapOf, spanOfEvent, type Overlap } from './span.ts';
import { eventSpan, holdingSpan } from './statement-span.ts';
import type { TimeQuery } from './time-query.ts';

/** Where a statement stands to the time of a query. Each statement has exactly one of them. */
export const FATES = ['shown', 'possible', 'not-yet', 'over', 'undated-hidden'] as const;
export type Fate = (typeof FATES)[number];

/** Whether a statement was published by a day: surely, perhaps (only its month or year is known), or not. */
export type Knowledge = 'known' | 'possibly-known' | 'unknown';

/** What the time of a query makes of a statement. */
export interface Timing {
  readonly fate: Fate;
  readonly knowledge: Knowledge;
  /** It gives no date of its event. */
  readonly undated: boolean;
  /** A plan whose date has gone by: expected to be done, not known to be. */
  readonly expected: boolean;
}

const FATE_OF: Readonly<Record<Overlap, Fate>> = {
  certain: 'shown',
  possible: 'possible',
  before: 'over',
  after: 'not-yet',
};

/**
 * Whether a document was published by a day: known from the last day its date may mean, possibly known
 * from the first. Without a day everything is known.
 */
export function knowledgeOf(document: DocumentRecord | undefined, day: string | null): Knowledge {
  if (day === null) return 'known';
  const [first, last] = daysOf(document?.published) ?? [EVER_BEFORE, EVER_AFTER];
  if (last <= day) return 'known';
  return first <= day ? 'possibly-known' : 'unknown';
}

/**
 * What the time of a query makes of a statement. `document`: the one it stands in.
 *
 * - Without a date and a range, all is shown.
 * - *By* D: shown where it has surely happened or begun by D; possible where D falls within the days its
 *   date may mean; never over. Undated, it is shown from the day its source vouches for, possible before.
 * - *In force* on D: shown where it surely holds on D, as `holdingSpan` has it; possible where it may. What
 *   is only intended is not in force.
 * - In a *range*, its event (by), or the days it holds on (in force), overlap the range, surely or possibly.
 * - A *plan* by D: shown as planned from the day its source vouches for (possible before), and as expected
 *   from the last day of its date; in a range, where its date falls in it. In force: possible from its date,
 *   never sure.
 * - Undated statements are hidden in all of these where the query says so.
 */
export function timingOf(
  statement: Statement,
  document: DocumentRecord | undefined,
  query: TimeQuery,
): Timing {
  const knowledge = knowledgeOf(document, query.knownOn);
  const event = spanOfEvent(statement.time?.event);
  const undated = event === null;
  const vouched = vouchedDays(statement, document);
  const plan = isPlan(statement, vouched[1]);
  const to = query.asOf ?? EVER_AFTER;
  const expected = plan && event !== null && query.asOf !== null && event.startBy <= to;
  return { fate: fate(), knowledge, undated, expected };

  function fate(): Fate {
    if (undated && !query.undated) return 'undated-hidden';
    if (query.asOf === null && query.since === null) return 'shown';
    if (query.reading === 'in-force') return inForce();
    if (plan && query.since === null) return vouched[1] <= to ? 'shown' : 'possible';
    const span = eventSpan(statement, vouched, plan);
    const found = FATE_OF[overlapOf(span, query.since ?? EVER_BEFORE, to)];
    return plan && found === 'shown' && vouched[1] > to ? 'possible' : found;
  }

  function inForce(): Fate {
    if (plan ? undated : isIntendedState(statement)) return 'not-yet';
    const from = query.since ?? query.asOf ?? EVER_BEFORE;
    const found = FATE_OF[overlapOf(holdingSpan(statement, vouched, plan), from, to)];
    return plan && found === 'shown' ? 'possible' : found;
  }
}

/** Whether a statement is in view at all. */
export function isInTime({ fate, knowledge }: Timing): boolean {
  return (fate === 'shown' || fate === 'possible') && knowledge !== 'unknown';
}

/** Whether a statement in view is only possibly so: drawn soft. */
export function isSoft({ fate, knowledge }: Timing): boolean {
  return fate === 'possible' || knowledge === 'possibly-known';
}
