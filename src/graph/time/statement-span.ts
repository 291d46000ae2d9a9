import { kindOf } from '../../model/kinds/registry.ts';
import type { Statement } from '../../model/statement.ts';
import { hasComeAbout, isOver } from './plan.ts';
import { daysOf, EVER_AFTER, EVER_BEFORE, spanOfEvent, type Span } from './span.ts';

type Days = readonly [first: string, last: string];

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/**
 * When what a statement reports happened or began, and ended where that is said. Without a date it began
 * nobody knows when, but by the day its source vouches for, where the status says it has come about. A plan
 * lies ahead of the day its source vouches for, nobody knows how far where no date says so.
 */
export function eventSpan(statement: Statement, vouched: Days, plan: boolean): Span {
  const by = hasComeAbout(statement) && !plan ? vouched[1] : EVER_AFTER;
  const undated = { start: EVER_BEFORE, startBy: by, end: EVER_BEFORE, endBy: by };
  const said = spanOfEvent(statement.time?.event) ?? undated;
  const ahead = plan && said.start === EVER_BEFORE && vouched[0] <= said.startBy;
  const event = ahead ? { ...said, start: vouched[0], end: vouched[0] } : said;
  const until = daysOf(statement.time?.until);
  if (until === null) return event;
  return { ...event, end: later(event.start, until[0]), endBy: later(event.startBy, until[1]) };
}

/**
 * On which days a statement holds. An occurrence holds on its own days. A state holds from its start to
 * its end where that is said. Without an end, a state that was over when it was reported ended at some day
 * before; any other surely held until the day its source vouches for, and after it is "last known": it may
 * go on, nobody has said so. A plan is sure on no day.
 */
export function holdingSpan(statement: Statement, vouched: Days, plan: boolean): Span {
  const span = eventSpan(statement, vouched, plan);
  if (kindOf(statement.kind).nature === 'occurrence') return span;
  if (plan) {
    const ends = daysOf(statement.time?.until) !== null || span.endBy !== span.startBy;
    return { ...span, end: EVER_BEFORE, endBy: ends ? span.endBy : EVER_AFTER };
  }
  if (daysOf(statement.time?.until) !== null || isClosed(statement)) return span;
  if (isOver(statement)) return { ...span, endBy: later(span.startBy, vouched[1]) };
  return { ...span, end: later(span.start, vouched[0]), endBy: EVER_AFTER };
}

/** Whether the event is an interval with a last day of its own. */
function isClosed(statement: Statement): boolean {
  const text = statement.time?.event;
  if (text === undefined || !text.includes('/') || text.startsWith('..')) return false;
  return spanOfEvent(text)?.endBy !== EVER_AFTER;
}
