import type { DocumentRecord } from '../../model/document.ts';
import { kindOf } from '../../model/kinds/registry.ts';
import type { Statement } from '../../model/statement.ts';
import type { Status } from '../../model/status.ts';
import { daysOf, EVER_AFTER, EVER_BEFORE, spanOfEvent } from './span.ts';

/** Statuses of what is meant to be done and is not said to be done. */
const INTENT: ReadonlySet<Status> = new Set(['planned', 'agreed', 'signed', 'offered', 'in_talks']);

/** Statuses of a state that no longer holds on the day the source vouches for. */
const OVER: ReadonlySet<Status> = new Set(['completed', 'ended', 'suspended', 'declined']);

/** Statuses that say of a thing that it had begun by the day the source vouches for. */
const BEGUN: ReadonlySet<Status> = new Set(['active', 'completed', 'ended', 'suspended']);

/** The first and last day of the date that the source vouches for: its `asOf`, else its publication. */
export function vouchedDays(
  statement: Statement,
  document: DocumentRecord | undefined,
): readonly [first: string, last: string] {
  return daysOf(statement.time?.asOf) ?? daysOf(document?.published) ?? [EVER_BEFORE, EVER_AFTER];
}

/**
 * Whether the event of a statement lay ahead when it was stated. So it is with every status `planned`, and
 * with what is agreed, signed, offered or in talks where its event begins after the day the source vouches
 * for: a launch signed for 2029. An agreement signed in 2019 is no plan: its event is the signing.
 */
export function isPlan(statement: Statement, vouchedBy: string): boolean {
  if (statement.status === 'planned') return true;
  const event = spanOfEvent(statement.time?.event);
  if (event === null || !INTENT.has(statement.status)) return false;
  const start = event.start === EVER_BEFORE ? event.startBy : event.start;
  return start > vouchedBy;
}

/** Whether a state is only intended: it then is in force on no day. Occurrences are what they are. */
export function isIntendedState(statement: Statement): boolean {
  return kindOf(statement.kind).nature === 'state' && INTENT.has(statement.status);
}

/** Whether a state had ended by the day its source vouches for. */
export function isOver(statement: Statement): boolean {
  return OVER.has(statement.status);
}

/**
 * Whether a statement, dated or not, says of what it reports that it had come about by the day its source
 * vouches for. A status that is not stated says nothing of the kind.
 */
export function hasComeAbout(statement: Statement): boolean {
  return BEGUN.has(statement.status) || INTENT.has(statement.status);
}
