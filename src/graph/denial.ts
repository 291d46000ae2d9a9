import type { Statement } from '../model/statement.ts';

/** Whether a statement says that something is not so, or was turned down: it makes no tie. */
export function isDenial(statement: Statement): boolean {
  return statement.polarity === -1 || statement.status === 'declined';
}
