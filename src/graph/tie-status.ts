import type { Statement } from '../model/statement.ts';
import type { Status } from '../model/status.ts';
import type { InTime } from './time/in-time.ts';
import type { Tie } from './view-graph.ts';

/**
 * Statuses from furthest to least far. "Ended" holds only where every statement says so, hence last;
 * an invitation counts as offered whatever its own status.
 */
const RANK: Readonly<Record<Status, number>> = {
  completed: 9,
  active: 8,
  signed: 7,
  agreed: 7,
  planned: 6,
  in_talks: 5,
  offered: 4,
  unknown: 3,
  suspended: 2,
  ended: 1,
  declined: 0,
};

/** The status a statement gives its tie. */
export function tieStatusOf(statement: Statement): Status {
  return statement.kind === 'invitation' ? 'offered' : statement.status;
}

/** The further of two statuses. */
export function higherStatus(a: Status, b: Status): Status {
  return RANK[b] > RANK[a] ? b : a;
}

/** The less far of two statuses. */
export function lowerStatus(a: Status, b: Status): Status {
  return RANK[b] < RANK[a] ? b : a;
}

/** The status of a tie: the highest among its statements. */
export function highestStatus(statements: readonly Statement[]): Status {
  return statements.map(tieStatusOf).reduce(higherStatus, 'declined');
}

/**
 * What statements make of their tie on the view's date. Those that are sure then decide, where any is: what
 * is only possibly done makes no tie done beside a plan that is sure.
 */
export function statusOnDate(
  statements: readonly Statement[],
  { soft, expected }: Pick<InTime, 'soft' | 'expected'>,
): Pick<Tie, 'status' | 'soft' | 'expected'> {
  const sure = statements.filter((statement) => !soft.has(statement.id));
  const deciding = sure.length > 0 ? sure : statements;
  const status = highestStatus(deciding);
  const leading = deciding.filter((s) => RANK[tieStatusOf(s)] === RANK[status]);
  return {
    status,
    soft: sure.length === 0,
    expected: leading.length > 0 && leading.every((statement) => expected.has(statement.id)),
  };
}
