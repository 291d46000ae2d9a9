import type { Statement } from '../model/statement.ts';
import type { Status } from '../model/status.ts';

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

/** The status of a tie: the highest among its statements. */
export function highestStatus(statements: readonly Statement[]): Status {
  let best: Status = 'declined';
  for (const statement of statements) {
    const status = tieStatusOf(statement);
    if (RANK[status] > RANK[best]) best = status;
  }
  return best;
}
