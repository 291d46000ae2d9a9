import type { Dataset } from '../../model/dataset.ts';
import type { Statement, StatementId } from '../../model/statement.ts';
import { isInTime, isSoft, timingOf, type Fate } from './timing.ts';
import type { TimeQuery } from './time-query.ts';

/**
 * How many statements stand where, among those that pass the other facets. The fates and `unknown` together
 * are all of them; the rest counts some of what is in view once more.
 */
export interface TimeCounts extends Readonly<Record<Fate, number>> {
  /** Published later than the day things are to be known on. */
  readonly unknown: number;
  /** In view without a date of their event. */
  readonly undated: number;
  /** In view, published in a month or year that the day falls in. */
  readonly possiblyKnown: number;
  /** In view, plans whose date has gone by. */
  readonly expected: number;
}

/** What the time of a query leaves of some statements, and how sure of it one can be. */
export interface InTime {
  /** In the order they came in. */
  readonly statements: readonly Statement[];
  /** In view, but only possibly so: drawn soft. */
  readonly soft: ReadonlySet<StatementId>;
  /** Plans whose date has gone by. */
  readonly expected: ReadonlySet<StatementId>;
  readonly counts: TimeCounts;
}

const NONE: TimeCounts = {
  shown: 0,
  possible: 0,
  'not-yet': 0,
  over: 0,
  'undated-hidden': 0,
  unknown: 0,
  undated: 0,
  possiblyKnown: 0,
  expected: 0,
};

/** Sorts statements by the time of a query. */
export function inTime(
  dataset: Dataset,
  statements: readonly Statement[],
  query: TimeQuery,
): InTime {
  const counts: { -readonly [K in keyof TimeCounts]: number } = { ...NONE };
  const soft = new Set<StatementId>();
  const expected = new Set<StatementId>();
  const left = statements.filter((statement) => {
    const document = dataset.documents.get(statement.evidence[0]?.doc ?? '');
    const timing = timingOf(statement, document, query);
    counts[timing.knowledge === 'unknown' ? 'unknown' : timing.fate] += 1;
    if (!isInTime(timing)) return false;
    if (isSoft(timing)) soft.add(statement.id);
    if (timing.expected) expected.add(statement.id);
    counts.undated += Number(timing.undated);
    counts.possiblyKnown += Number(timing.knowledge === 'possibly-known');
    counts.expected += Number(timing.expected);
    return true;
  });
  return { statements: left, soft, expected, counts };
}
